# Prints for each mail of a folder, named on standard input, the texts that Python's own email package finds in it: a line of JSON each.
import email
import json
import sys

for name in sys.stdin.read().splitlines():
    with open(f"{sys.argv[1]}/{name}", "rb") as file:
        message = email.message_from_bytes(file.read())
    parts = []
    for part in message.walk():
        content = None if part.is_multipart() or part.get_content_maintype() != "text" else part.get_payload(decode=True)
        if content is None:
            continue
        try:
            text = content.decode(part.get_content_charset() or "utf-8", "replace")
        except LookupError:
            text = content.decode("utf-8", "replace")
        parts.append({"type": part.get_content_type(), "text": text})
    print(json.dumps({"name": name, "parts": parts}))
