"""The same two routes on FastAPI and asyncpg: one analysis by key, and its progress as server-sent events."""
import asyncio, hashlib, hmac, json, os
import asyncpg
from fastapi import FastAPI, Header, HTTPException
from fastapi.responses import StreamingResponse

app = FastAPI()
streams = {}  # id of an analysis -> queues of its open streams

READ = """select id, state, progress, stage, source_type, source_url, title, created_at, started_at, completed_at,
    error_code, error_en, ads, undisclosed, verdict, reservation_id, attempt, updated_at, version
    from analysis where id = $1::text::uuid and account_id = $2"""


def told(_connection, _pid, _channel, payload):
    for queue in streams.get(json.loads(payload)["id"], ()):
        queue.put_nowait(payload)


@app.on_event("startup")
async def start():
    app.pool = await asyncpg.create_pool(os.environ["PEER_DATABASE"], min_size=10, max_size=10)
    app.listener = await asyncpg.connect(os.environ["PEER_DATABASE"])
    await app.listener.add_listener("analysis", told)


async def account(key):
    if not key or not key.startswith("va_") or len(key) != 59:
        raise HTTPException(401)
    row = await app.pool.fetchrow(
        """select api_key.hash, account.id, account.state from api_key join account on account.id = account_id
           where api_key.id = $1 and revoked_at is null""", key[3:15])
    digest = hashlib.sha256(key.encode()).digest()
    if row is None or not hmac.compare_digest(row["hash"], digest) or row["state"] != "active":
        raise HTTPException(401)
    return row["id"]


@app.get("/api/v1/analysis/{id}")
async def read(id: str, x_api_key: str = Header(None)):
    row = await app.pool.fetchrow(READ, id, await account(x_api_key))
    if row is None:
        raise HTTPException(404)
    return {
        "id": str(row["id"]), "state": row["state"], "progress": row["progress"], "stage": row["stage"],
        "source": {"type": row["source_type"], "url": row["source_url"]}, "title": row["title"],
        "created_at": row["created_at"], "started_at": row["started_at"], "completed_at": row["completed_at"],
        "error_code": row["error_code"], "error": row["error_en"],
        "verdict": row["verdict"] and {"ads": row["ads"], "undisclosed": row["undisclosed"], "label": row["verdict"]},
        "reservation": row["reservation_id"]}


def event(status):
    data = {name: status[name] for name in ("id", "state", "progress", "stage", "error_code", "attempt")}
    data["updated_at"] = str(status["updated_at"])
    return f"event: progress\nid: {status['version']}\ndata: {json.dumps(data)}\n\n"


@app.get("/api/v1/analysis/{id}/stream")
async def stream(id: str, x_api_key: str = Header(None)):
    owner = await account(x_api_key)
    queue = asyncio.Queue()
    streams.setdefault(id, set()).add(queue)
    row = await app.pool.fetchrow(READ, id, owner)
    if row is None:
        raise HTTPException(404)

    async def events():
        try:
            yield event({**row, "id": str(row["id"])})
            while True:
                try:
                    yield event(json.loads(await asyncio.wait_for(queue.get(), 15)))
                except asyncio.TimeoutError:
                    yield ": \n\n"
        finally:
            streams[id].discard(queue)

    return StreamingResponse(events(), media_type="text/event-stream")
