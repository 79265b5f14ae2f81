"""Opens many streams of one analysis, changes it again and again, and tells how soon all streams have heard."""
import asyncio, os, sys, time
import asyncpg

port, analysis, key, many, changes = int(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5])
heard, opened = {}, 0


async def follow(gate):
    global opened
    async with gate:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write((f"GET /api/v1/analysis/{analysis}/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: {key}\r\n"
                      "Accept: text/event-stream\r\n\r\n").encode())
        await writer.drain()
        line = await reader.readline()
        assert b" 200" in line, line
        while not line.startswith(b"data:"):
            line = await reader.readline()
        opened += 1
    while True:
        line = await reader.readline()
        if not line:
            return
        if line.startswith(b"data:") and b'"stage":' in line:
            stage = line.split(b'"stage":')[1].split(b'"')[1].decode()
            if stage.startswith("round-"):
                heard[stage] = heard.get(stage, 0) + 1


async def main():
    database = await asyncpg.connect(os.environ["PEER_DATABASE"])
    gate = asyncio.Semaphore(64)
    start = time.monotonic()
    tasks = [asyncio.create_task(follow(gate)) for _ in range(many)]
    while opened < many:
        await asyncio.sleep(0.05)
        broken = [t for t in tasks if t.done()]
        if broken:
            sys.exit(f"a stream broke: {broken[0].exception()}")
    print(f"open_s={time.monotonic() - start:.1f}", flush=True)
    print("pause", flush=True)
    sys.stdin.readline()
    times = []
    for number in range(changes):
        stage = f"round-{os.getpid()}-{number}"
        begun = time.monotonic()
        await database.execute("update analysis set stage = $1 where id = $2::text::uuid", stage, analysis)
        # The last to hear sets the time; the reader here takes its share of the same processors.
        while heard.get(stage, 0) < many:
            await asyncio.sleep(0.002)
            if time.monotonic() - begun > 60:
                sys.exit(f"only {heard.get(stage, 0)} of {many} heard of change {number}")
        times.append(time.monotonic() - begun)
    times.sort()
    print(f"events_per_s={many * changes / sum(times):.0f}")
    print(f"all_heard_ms_median={1000 * times[len(times) // 2]:.0f}")


asyncio.run(main())
