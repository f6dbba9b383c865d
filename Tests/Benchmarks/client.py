"""A small client of the Language Server Protocol for measuring; Python 3 standard library only."""

import json
import os
import queue
import subprocess
import threading
import time


def frame(message):
    """The bytes of a message."""
    body = json.dumps(message).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


class Client:
    """One server over pipes; a thread notes when each message arrived before it is parsed."""

    def __init__(self, command, root="file:///tmp"):
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            bufsize=0)
        self.messages = queue.Queue()
        self.number = 0
        threading.Thread(target=self._read, daemon=True).start()
        self.capabilities = self.request("initialize", {
            "processId": os.getpid(), "rootUri": root,
            "capabilities": {
                "general": {"positionEncodings": ["utf-16"]},
                "textDocument": {"publishDiagnostics": {
                    "versionSupport": True, "relatedInformation": True}},
                "workspace": {"configuration": True}},
            "workspaceFolders": [{"uri": root, "name": "w"}]})["capabilities"]
        self.initialized_after = self.arrived - self.started
        self.notify("initialized", {})
        sync = self.capabilities.get("textDocumentSync")
        self.is_full_sync = (sync.get("change") if isinstance(sync, dict) else sync) == 1

    def _read(self):
        stream = self.process.stdout.fileno()
        buffer = bytearray()
        while True:
            end = buffer.find(b"\r\n\r\n")
            if end >= 0:
                size = next(
                    int(line.split(b":")[1]) for line in bytes(buffer[:end]).split(b"\r\n")
                    if line.lower().startswith(b"content-length"))
                if len(buffer) >= end + 4 + size:
                    self.messages.put((time.perf_counter(), bytes(buffer[end + 4:end + 4 + size])))
                    del buffer[:end + 4 + size]
                    continue
            chunk = os.read(stream, 1 << 20)
            if not chunk:
                self.messages.put((time.perf_counter(), None))
                return
            buffer += chunk

    def write(self, data):
        """Sends bytes."""
        view = memoryview(data)
        while view:
            view = view[os.write(self.process.stdin.fileno(), view):]

    def notify(self, method, parameters):
        """Sends a notification."""
        self.write(frame({"jsonrpc": "2.0", "method": method, "params": parameters}))

    def request(self, method, parameters):
        """Sends a request and gives its result."""
        self.number += 1
        number = self.number
        self.write(frame(
            {"jsonrpc": "2.0", "id": number, "method": method, "params": parameters}))
        return self._wait(lambda m: m.get("id") == number and "method" not in m).get("result")

    def next(self, timeout=120):
        """The next message for a client; questions of the server are answered on the way."""
        while True:
            self.arrived, body = self.messages.get(timeout=timeout)
            if body is None:
                raise EOFError("the server is gone")
            message = json.loads(body)
            if "method" in message and "id" in message:
                items = message.get("params", {}).get("items", []) if message["params"] else []
                result = [None] * len(items) if message["method"].endswith("configuration") else None
                self.write(frame({"jsonrpc": "2.0", "id": message["id"], "result": result}))
                continue
            return message

    def _wait(self, is_wanted, timeout=120):
        while True:
            message = self.next(timeout)
            if is_wanted(message):
                return message

    def diagnostics(self, version, uri=None):
        """Waits for the diagnostics of a version of a text; gives the time at which they arrived.

        Without its name those of any text count, such as the empty ones of a text that was closed.
        """
        self._wait(lambda m: m.get("method") == "textDocument/publishDiagnostics"
                   and (m["params"].get("version") or version) >= version
                   and uri in (None, m["params"]["uri"]))
        return self.arrived

    def memory(self, key="VmRSS"):
        """The resident memory in MiB: now, or the greatest with `VmHWM`."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith(key)) / 1024

    def close(self):
        """Ends the server."""
        try:
            self.request("shutdown", None)
            self.notify("exit", None)
            self.process.wait(10)
        except (EOFError, OSError, subprocess.TimeoutExpired, queue.Empty):
            self.process.kill()
            self.process.wait()


class Document:
    """An open text with a place in the middle of a word where letters are typed."""

    def __init__(self, client, text, language, uri):
        self.client, self.text, self.uri, self.version = client, text, uri, 1
        place = len(text) // 2
        while place < len(text) and not (text[place - 1].isalpha() and text[place].isalpha()):
            place += 1
        start = text.rfind("\n", 0, place) + 1
        self.place, self.line = place, text.count("\n", 0, place)
        self.column = len(text[start:place].encode("utf-16-le")) // 2
        message = frame({
            "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": {
                "uri": uri, "languageId": language, "version": 1, "text": text}}})
        sent = time.perf_counter()
        client.write(message)
        self.opened_after = client.diagnostics(1, uri) - sent

    def edit(self, letter="x"):
        """The message that types a letter."""
        self.version += 1
        if self.client.is_full_sync:
            self.text = self.text[:self.place] + letter + self.text[self.place:]
            change = {"text": self.text}
        else:
            position = {"line": self.line, "character": self.column}
            change = {"range": {"start": position, "end": position}, "text": letter}
        self.place += 1
        self.column += 1
        return frame({
            "jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
                "textDocument": {"uri": self.uri, "version": self.version},
                "contentChanges": [change]}})

    def type(self, count=1):
        """Types letters in one go; gives the seconds until the diagnostics of the last."""
        message = b"".join(self.edit() for _ in range(count))
        sent = time.perf_counter()
        self.client.write(message)
        return self.client.diagnostics(self.version, self.uri) - sent

    def close(self):
        """Closes the text."""
        self.client.notify("textDocument/didClose", {"textDocument": {"uri": self.uri}})
