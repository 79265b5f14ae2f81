"""Prepares a running server for the contract tests, and writes one example of each operation for Specmatic.

    examples.py BASE ADMIN_EMAIL ADMIN_PASSWORD BOT_SECRET SAMPLE FOLDER

Whatever an operation ends (a key, a reservation, a report) is made for it alone, by accounts of their own. Prints the key
that requests without an example carry.
"""

import base64
import hashlib
import hmac
import json
import re
import struct
import sys
import time
import urllib.parse
import urllib.request
import uuid
from http.cookiejar import CookieJar
from pathlib import Path

base, admin_email, admin_password, bot_secret, sample, folder = sys.argv[1:]
PASSWORD = "long enough 4711"
DEVICE = {"name": "contract", "platform": "Linux"}
NOW = "2026-11-29T12:00:00Z"
count = 0


def ask(method, path, key="", body=None, raw=None, **headers):
    data = raw if raw is not None else None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(base + path, data, method=method)
    request.add_header("Content-Type", "application/octet-stream" if raw is not None else "application/json")
    if key:
        request.add_header("X-API-Key", key)
    for name, value in headers.items():
        request.add_header(name.replace("_", "-"), value)
    with urllib.request.urlopen(request) as answer:
        text = answer.read()
    return json.loads(text) if text else None


def sign_in(email, password=PASSWORD):
    return ask("POST", "/api/v1/keys", body={"email": email, "password": password, "device": DEVICE})


def sign_up(plan="enterprise"):
    """Somebody new: their account's id, their e-mail, a key, and its id."""
    email = f"{uuid.uuid4()}@example.org"
    account = ask("POST", "/api/v1/accounts", body={"email": email, "password": PASSWORD})["id"]
    ask("PATCH", f"/api/v1/admin/accounts/{account}", admin, {"plan": plan})
    made = sign_in(email)
    return {"account": account, "email": email, "key": made["key"], "id": made["id"]}


def send(key):
    return ask("POST", "/api/v1/uploads?name=sample.vtt", key, raw=Path(sample).read_bytes())["id"]


def begin(key):
    wish = {"source": {"type": "file", "upload": send(key)}, "options": {}}
    return ask("POST", "/api/v1/analysis", key, wish, Idempotency_Key=str(uuid.uuid4()))["id"]


def reserve(key):
    return ask("POST", "/api/v1/quota/reservations", key, {"purpose": "desktop"}, Idempotency_Key=str(uuid.uuid4()))["id"]


def report(title="A film"):
    return {"title": title, "revision": 0, "updated_at": NOW, "device": "contract", "report": {"segments": []}}


def push(key):
    name = str(uuid.uuid4())
    ask("PUT", f"/api/v1/reports/{name}", key, report())
    return name


def code(secret):
    """The six digits of this half minute (RFC 6238)."""
    padded = secret + "=" * (-len(secret) % 8)
    digest = hmac.digest(base64.b32decode(padded), struct.pack(">Q", int(time.time()) // 30), "sha1")
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def token(email):
    """What a sign-in by browser ends with (RFC 7636, RFC 8252)."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()), Stop())
    verifier = base64.urlsafe_b64encode(uuid.uuid4().bytes * 3).decode().rstrip("=")
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    back = "http://127.0.0.1:9/signed-in"
    query = urllib.parse.urlencode({
        "response_type": "code", "client_id": "veritasad-desktop", "redirect_uri": back, "scope": "device",
        "state": "s", "code_challenge": challenge, "code_challenge_method": "S256"})
    answer = follow(browser, f"{base}/oauth2/authorize?{query}")
    hidden = re.search(r'name="_csrf"[^>]*value="([^"]+)"', answer.read().decode())
    form = {"email": email, "password": PASSWORD, **({"_csrf": hidden[1]} if hidden else {})}
    answer = follow(browser, f"{base}/sign-in", urllib.parse.urlencode(form).encode())
    got = urllib.parse.parse_qs(urllib.parse.urlparse(answer.headers["Location"]).query)["code"][0]
    body = urllib.parse.urlencode({
        "grant_type": "authorization_code", "code": got, "redirect_uri": back, "client_id": "veritasad-desktop",
        "code_verifier": verifier})
    with urllib.request.urlopen(f"{base}/oauth2/token", body.encode()) as answer:
        return json.load(answer)["access_token"]


class Stop(urllib.request.HTTPRedirectHandler):
    """Shows each redirect instead of following it."""

    def http_error_302(self, request, answer, status, message, headers):
        return answer

    http_error_303 = http_error_302


def follow(browser, address, form=None):
    """Goes after redirects until a page comes, or one that leads out of the server."""
    answer = browser.open(address, form)
    while answer.headers.get("Location", "").startswith((base, "/")):
        answer = browser.open(urllib.parse.urljoin(base, answer.headers["Location"]))
    return answer


def example(method, path, status, key="", body=None, query=None, kind="", **headers):
    global count
    count += 1
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    if key:
        sent["X-API-Key"] = key
    if body is not None:
        sent.setdefault("Content-Type", "application/json")
    request = {"method": method, "path": "/api/v1" + path, "headers": sent}
    if query:
        request["query"] = query
    if body is not None:
        request["body"] = body
    answer = {"status": status}
    if status != 204:
        # What else is in it is looked at by the description alone.
        answer["body"] = "text" if "/stream" in path or "/export/" in path else {}
    if kind:
        answer["headers"] = {"Content-Type": kind}
    example = {"http-request": request, "http-response": answer}
    Path(folder, f"{count:02}.json").write_text(json.dumps({"partial": example}, indent=1))


def finished(key, analysis):
    while ask("GET", f"/api/v1/analysis/{analysis}/status", key)["state"] not in ("completed", "failed", "cancelled"):
        time.sleep(0.2)


admin = sign_in(admin_email, admin_password)["key"]
anna = sign_up()
key = anna["key"]
done = begin(key)
link = {"source": {"type": "url", "url": "https://example.org/film.mp4"}}
options = {"jurisdictions": ["RU", "US"], "sensitivity": 0.5, "language": "ru"}

example("POST", "/accounts", 201, body={"email": f"{uuid.uuid4()}@example.org", "password": PASSWORD, "language": "ru"})
example("POST", "/accounts/external", 201, X_Bot_Secret=bot_secret,
        body={"provider": "telegram", "external_id": str(uuid.uuid4()), "name": "Anna"})
known = {"provider": "telegram", "external_id": str(uuid.uuid4()), "name": "Boris"}
ask("POST", "/api/v1/accounts/external", body=known, X_Bot_Secret=bot_secret)
example("POST", "/accounts/external", 200, X_Bot_Secret=bot_secret, body=known)
example("POST", "/keys", 201, body={"email": anna["email"], "password": PASSWORD, "device": DEVICE})
example("GET", "/keys", 200, key)
example("DELETE", "/keys/" + sign_in(anna["email"])["id"], 204, key)
example("DELETE", "/keys", 204, sign_up()["key"])
example("POST", "/keys/exchange", 201, body={"device": DEVICE}, Authorization="Bearer " + token(anna["email"]))
example("GET", "/me", 200, key)
example("PATCH", "/me", 200, key, {"language": "ru"})
example("POST", "/me/password", 204, sign_up()["key"], {"current": PASSWORD, "password": PASSWORD + "!"})
example("GET", "/me/quota", 200, key)
example("GET", "/me/audit", 200, key, query={"limit": "10"})

example("POST", "/me/totp", 200, sign_up()["key"])
boris = sign_up()["key"]
secret = ask("POST", "/api/v1/me/totp", boris)["secret"]
backup = ask("POST", "/api/v1/me/totp/confirm", boris, {"code": code(secret)})["backup_codes"][0]
example("DELETE", "/me/totp", 204, boris, {"code": backup})

example("GET", "/quota/allowances/key", 200)
example("POST", "/quota/allowances", 201, key, {"device": DEVICE})
example("POST", "/quota/allowances/settle", 200, key, {"used": [{"id": str(uuid.uuid4()), "started_at": NOW}]})
example("POST", "/quota/reservations", 201, key, {"purpose": "desktop"}, Idempotency_Key=str(uuid.uuid4()))
example("POST", f"/quota/reservations/{reserve(key)}/commit", 200, key)
example("POST", f"/quota/reservations/{reserve(key)}/release", 200, key)

example("POST", "/uploads", 201, key, "WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n", {"name": "a.vtt"},
        Content_Type="application/octet-stream")
example("POST", "/analysis", 202, key, link, Idempotency_Key=str(uuid.uuid4()))
example("POST", "/analysis", 202, key, {**link, "options": options}, Idempotency_Key=str(uuid.uuid4()))
example("POST", "/analysis", 202, key, {"source": {"type": "file", "upload": send(key)}, "options": {}},
        Idempotency_Key=str(uuid.uuid4()))
finished(key, done)
example("GET", "/analysis", 200, key, query={"state": "completed", "q": "sample", "limit": "5"})
example("GET", f"/analysis/{done}", 200, key)
for part in ("/status", "/result", "/stream"):
    example("GET", f"/analysis/{done}{part}", 200, key)
for form, kind in (("webvtt", "text/plain;charset=UTF-8"), ("csv", "text/csv"), ("sponsorblock", "application/json"),
                   ("html", "text/html"), ("pdf", "application/pdf")):
    example("GET", f"/analysis/{done}/export/{form}", 200, key, kind=kind)
example("POST", f"/analysis/{begin(key)}/cancel", 200, key)
example("DELETE", f"/analysis/{begin(key)}", 204, key)

example("GET", "/reports", 200, key, query={"since": "0"})
example("GET", f"/reports/{push(key)}", 200, key)
example("PUT", f"/reports/{uuid.uuid4()}", 200, key, report())
example("PUT", f"/reports/{push(key)}", 200, key, report("The same film"), If_Match='"1"')
example("DELETE", f"/reports/{push(key)}", 204, key)

carla = sign_up()
example("GET", "/admin/accounts", 200, admin, query={"q": "example.org", "limit": "5"})
example("GET", f"/admin/accounts/{carla['account']}", 200, admin)
example("PATCH", f"/admin/accounts/{carla['account']}", 200, admin,
        {"plan": "pro", "daily_limit": 5, "credits": 10, "state": "active", "role": "user"})
example("GET", "/admin/audit", 200, admin, query={"account": carla["account"], "limit": "5"})

# Last, for a code holds half a minute and a little.
dora = sign_up()["key"]
secret = ask("POST", "/api/v1/me/totp", dora)["secret"]
example("POST", "/me/totp/confirm", 200, dora, {"code": code(secret)})
print(key)
