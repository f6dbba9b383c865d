"""Asks for everything with the capabilities that real clients declare, as pytest-lsp has captured them.

    python3 session.py PROGRAM FILING=WORDS=TERM...

WORDS are words of the filing that state a fact, TERM is defined in it.

pytest-lsp checks each message against the capabilities of the client: a warning is a failure.
"""

import asyncio
import pathlib
import sys
import warnings

from lsprotocol import types as lsp
from pytest_lsp import ClientServerConfig, LspSpecificationWarning, client_capabilities
from pytest_lsp import make_test_lsp_client

CLIENTS = [
    "neovim@v0.6.1", "neovim@v0.7.0", "neovim@v0.8.0", "neovim@v0.9.1", "neovim@v0.10.0",
    "neovim@v0.11.0", "visual_studio_code@v1.65.2", "emacs@v29.1",
]
UNITS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


class Session:
    def __init__(self, client, uri, text, encoding):
        self.client, self.uri, self.encoding = client, uri, encoding
        self.document = lsp.TextDocumentIdentifier(uri=uri)
        self.lines = text.split("\n")
        self.count = 0

    async def ask(self, method, **params):
        """The result of a request, structured and checked; `None` is an answer too."""
        self.count += 1
        cls = lsp.METHOD_TO_TYPES[method][2]
        return await self.client.protocol.send_request_async(method, cls(**params))

    def place(self, words):
        for number, line in enumerate(self.lines):
            if words in line:
                before = line[: line.index(words) + 1]
                codec, size = UNITS[self.encoding or "utf-16"]
                return lsp.Position(line=number, character=len(before.encode(codec)) // size)
        raise AssertionError(f"{words!r} is not in {self.uri}")


async def ask_everything(session, offered, words, term):
    document, at = session.document, session.place(words)
    here = lsp.Range(start=at, end=at)
    whole = lsp.Range(start=lsp.Position(line=0, character=0),
                      end=lsp.Position(line=len(session.lines), character=0))
    ask = session.ask
    found = {}
    for name in ("hover", "documentHighlight", "completion"):
        found[name] = await ask(f"textDocument/{name}", text_document=document, position=at)
    for name in ("definition", "typeDefinition"):
        found[name] = await ask(
            f"textDocument/{name}", text_document=document, position=session.place(term))
    found["references"] = await ask(
        "textDocument/references", text_document=document, position=at,
        context=lsp.ReferenceContext(include_declaration=True))
    found["selectionRange"] = await ask(
        "textDocument/selectionRange", text_document=document, positions=[at])
    for name in ("documentSymbol", "foldingRange", "codeLens", "documentLink"):
        found[name] = await ask(f"textDocument/{name}", text_document=document)
    hints = found["inlayHint"] = await ask(
        "textDocument/inlayHint", text_document=document, range=whole)
    if offered.inlay_hint_provider.resolve_provider:
        for hint in hints[:2]:
            session.count += 1
            assert (await session.client.inlay_hint_resolve_async(hint)).tooltip
    actions = found["codeAction"] = await ask(
        "textDocument/codeAction", text_document=document, range=here,
        context=lsp.CodeActionContext(diagnostics=[]))
    if getattr(offered.code_action_provider, "resolve_provider", False):
        for action in actions:
            if isinstance(action, lsp.CodeAction) and action.data is not None:
                session.count += 1
                assert (await session.client.code_action_resolve_async(action)).edit
    if offered.semantic_tokens_provider:
        tokens = found["semanticTokens"] = await ask(
            "textDocument/semanticTokens/full", text_document=document)
        await ask("textDocument/semanticTokens/range", text_document=document, range=whole)
        await ask("textDocument/semanticTokens/full/delta", text_document=document,
                  previous_result_id=tokens.result_id)
    if offered.diagnostic_provider:
        found["diagnostic"] = (await ask("textDocument/diagnostic", text_document=document)).items
        await ask("workspace/diagnostic", previous_result_ids=[])
    else:
        while session.uri not in session.client.diagnostics:
            await asyncio.sleep(0.01)
        found["diagnostic"] = session.client.diagnostics[session.uri]
    symbols = found["symbol"] = await ask("workspace/symbol", query="item 1")
    if offered.workspace_symbol_provider.resolve_provider:
        session.count += 1
        assert (await session.client.workspace_symbol_resolve_async(symbols[0])).location.range
    for lens in found["codeLens"][:3]:
        found[lens.command.command] = await ask(
            "workspace/executeCommand", command=lens.command.command,
            arguments=lens.command.arguments)
    return found


async def visit(name, program, path, words, term):
    capabilities = client_capabilities(name)
    config = ClientServerConfig(server_command=[program, "--stdio"])
    client = await config.start()
    client.feature(lsp.CLIENT_REGISTER_CAPABILITY)(lambda params: None)
    text = path.read_text(encoding="utf-8")
    offered = (await client.initialize_session(lsp.InitializeParams(
        capabilities=capabilities, root_uri=path.parent.as_uri()))).capabilities
    session = Session(client, path.as_uri(), text, offered.position_encoding)
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(
        text_document=lsp.TextDocumentItem(
            uri=session.uri, language_id="secfiling", version=1, text=text)))
    found = await ask_everything(session, offered, words, term)
    await client.shutdown_session()
    empty = [key for key, value in found.items() if value in (None, [])]
    print(f"{name}, {path.name}: {session.count} requests, encoding {offered.position_encoding}, "
          f"empty: {', '.join(sorted(empty)) or 'none'}")


async def main(program, *filings):
    for filing in filings:
        path, words, term = filing.split("=")
        for name in CLIENTS:
            await asyncio.wait_for(visit(name, program, pathlib.Path(path), words, term), 300)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always", LspSpecificationWarning)
    asyncio.run(main(*sys.argv[1:]))
caught = [str(one.message) for one in caught if issubclass(one.category, LspSpecificationWarning)]
for message in caught:
    print("warning:", message)
if caught:
    sys.exit(1)
print("done")
