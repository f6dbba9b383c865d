// A session of the extension for VS Code with the real server: node session.js PROGRAM SAMPLE
'use strict';
const assert = require('assert');
const { existsSync, mkdtempSync, readFileSync } = require('fs');
const { tmpdir } = require('os');
const Module = require('module');
const path = require('path');
const vm = require('vm');

const [program, sample] = process.argv.slice(2);
const folder = path.resolve(__dirname, '../../../editor-configs/vscode');
const resolve = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) =>
  resolve(name === 'vscode' ? path.join(__dirname, 'vscode.js') : name, ...rest);
process.env.XDG_CACHE_HOME = mkdtempSync(path.join(tmpdir(), 'analyst-vscode-'));

const vscode = require('vscode');
const extension = require(folder);
const manifest = require(path.join(folder, 'package.json'));
const { control } = vscode;
const { state } = control;
const { token } = new vscode.CancellationTokenSource();

async function until(what, condition, limit = 180000) {
  const end = Date.now() + limit;
  for (;;) {
    const value = await condition();
    if (value) return value;
    assert(Date.now() < end, `still waiting for ${what}\n${state.log.join('\n')}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

// A code that links to its rule has its name as a value.
const codeOf = (one) => one.code?.value ?? one.code;
const codes = (document) => control.diagnostics(document).map(codeOf);
const hasCode = (document, code) => codes(document).includes(code);

/** The page of the view, run with as much of a browser as it needs. */
function openView() {
  const sent = [];
  const received = [];
  let toHost;
  const view = {
    webview: {
      onDidReceiveMessage: (listener) => { toHost = listener; },
      postMessage: (message) => { sent.push(message); page?.receive({ data: message }); },
    },
    onDidDispose() {},
  };
  let page;
  state.views.get('analyst.summaryView').resolveWebviewView(view);
  const { html } = view.webview;
  class Element {
    constructor(name) { Object.assign(this, { name, children: [], listeners: {}, attributes: {} }); }
    setAttribute(key, value) { this.attributes[key] = value; }
    addEventListener(event, listener) { this.listeners[event] = listener; }
    replaceChildren(...nodes) { this.children = nodes; }
  }
  const elements = Object.fromEntries(
    [...html.matchAll(/id="(\w+)"/g)].map(([, id]) => [id, new Element(id)]));
  page = { elements, html, sent, received };
  const script = /<script nonce="\w+">([\s\S]*)<\/script>/.exec(html)[1];
  const globals = {
    document: {
      getElementById: (id) => elements[id], createElement: (name) => new Element(name),
    },
    acquireVsCodeApi: () => ({
      postMessage: (message) => { received.push(message); return toHost(structuredClone(message)); },
    }),
    addEventListener: (event, listener) => { page.receive = listener; },
    structuredClone,
  };
  vm.runInNewContext(script, globals);
  page.sentences = () => elements.paragraph.children.filter((node) => node.name === 'span');
  return page;
}

const steps = {
  async 'nothing is started without a filing'() {
    control.configure({ analyst: { server: { path: program, arguments: ['--stdio'] } } });
    extension.activate();
    await control.open(vscode.Uri.file('/tmp/notes.txt'), 'plaintext', 'Some notes.');
    assert.deepEqual(state.providers, {});
    for (const { command } of manifest.contributes.commands) {
      assert(state.commands.has(command), `${command} of package.json is there`);
    }
    for (const { id } of Object.values(manifest.contributes.views).flat()) assert(state.views.has(id));
  },

  async 'findings come with their places'(session) {
    const document = session.document = await control.open(vscode.Uri.file(sample), 'secfiling');
    await until('findings', () => control.diagnostics(document).length);
    const found = control.diagnostics(document).find((one) => codeOf(one) === 'customer-concentration-top-n');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(found.source, 'analyst-server');
    // “ and ’ stand before the place on its line: positions count UTF-16 units.
    assert(document.getText(found.range).startsWith('approximately 81% and 74%'));
    assert(control.diagnostics(document).some((one) => one.relatedInformation?.length));
    assert.equal(state.statusItems[0].text, 'analyst-server: running');
  },

  async 'every view of the text'({ document }) {
    const figure = document.rangeOf('81%').start;
    const hover = await control.provider('Hover').provideHover(document, figure, token);
    assert.match(hover.contents.value, /81/);

    const lenses = await control.provider('CodeLens').provideCodeLenses(document, token);
    assert(lenses.length > 3);
    for (const lens of lenses) assert(state.commands.has(lens.command.command), lens.command.command);

    const whole = new vscode.Range(
      new vscode.Position(0, 0), new vscode.Position(document.lineCount, 0));
    const hints = await control.provider('InlayHints').provideInlayHints(document, whole, token);
    assert(hints.some((hint) => hint.label.startsWith('▲15')), 'the growth of revenue');
    const resolved = await control.provider('InlayHints').resolveInlayHint(hints[0], token);
    assert(resolved.tooltip, 'a hint is explained when it is asked for');

    const symbols = await control.provider('DocumentSymbol').provideDocumentSymbols(document, token);
    assert.match(symbols[0].name, /Business/);
    const folds = await control.provider('FoldingRange').provideFoldingRanges(document, {}, token);
    assert(folds.length > 3);
    assert(await control.provider('DocumentLink').provideDocumentLinks(document, token));

    const term = document.rangeOf('AIS').start;
    const [definition] = await control.provider('Definition').provideDefinition(document, term, token);
    assert.equal(document.getText(definition.targetSelectionRange ?? definition.range), 'AIS');
    const [type] = await control.provider('TypeDefinition')
      .provideTypeDefinition(document, term, token);
    assert.match(document.getText(type.targetSelectionRange), /identification system/i);
    const references = await control.provider('Reference')
      .provideReferences(document, term, { includeDeclaration: true }, token);
    assert(references.length > 1);
    const marks = await control.provider('DocumentHighlight')
      .provideDocumentHighlights(document, term, token);
    assert(marks.length > 1);
    for (const mark of marks) assert.match(document.getText(mark.range), /AIS|Automatic/);

    let [selection] = await control.provider('SelectionRange')
      .provideSelectionRanges(document, [figure], token);
    const texts = [];
    for (; selection; selection = selection.parent) texts.push(document.getText(selection.range));
    assert(texts.includes('81%') && texts.includes(document.getText()));

    const end = document.rangeOf('Automatic Identification').start;
    const place = new vscode.Position(end.line, end.character + 6);
    const { items } = await control.provider('CompletionItem')
      .provideCompletionItems(document, place, token);
    assert(Array.isArray(items));
    const symbolsFound = await control.provider('WorkspaceSymbol').provideWorkspaceSymbols('AIS', token);
    const full = await control.provider('WorkspaceSymbol').resolveWorkspaceSymbol(symbolsFound[0], token);
    assert.match(document.getText(full.location.range), /AIS|Automatic/);
  },

  async 'tokens, whole and by their changes'({ document }) {
    const provider = control.provider('DocumentSemanticTokens');
    const first = await provider.provideDocumentSemanticTokens(document, token);
    assert(first.data.length > 100);
    const place = document.rangeOf('In 2023, we sold').start;
    control.edit(document, [[new vscode.Range(place, place), '“We sold 5 boats” 😀. ']]);
    const next = await provider.provideDocumentSemanticTokensEdits(document, first.resultId, token);
    const data = [...first.data];
    for (const edit of [...next.edits].reverse()) {
      data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    }
    const fresh = await provider.provideDocumentSemanticTokens(document, token);
    assert.deepEqual(data, [...fresh.data]);
    const { tokenTypes } = state.providers.DocumentSemanticTokens[0].rest[0];
    let [line, character] = [0, 0];
    const numbers = [];
    for (let index = 0; index < data.length; index += 5) {
      line += data[index];
      character = data[index] ? data[index + 1] : character + data[index + 1];
      if (tokenTypes[data[index + 3]] !== 'number') continue;
      numbers.push(document.getText(new vscode.Range(new vscode.Position(line, character),
        new vscode.Position(line, character + data[index + 2]))));
    }
    for (const figure of ['81%', '$48.3 million', '31,000 radios']) {
      assert(numbers.some((text) => figure.startsWith(text)), `${figure}: ${numbers.join(', ')}`);
    }
    for (const text of numbers) assert.match(text, /^[\w$][^]*[\w%]$|^\d$/);
    const part = await control.provider('DocumentRangeSemanticTokens')
      .provideDocumentRangeSemanticTokens(document, document.rangeOf('31,000'), token);
    assert(part.data.length > 0 && part.data.length < data.length);
  },

  async 'the summary follows and leads to its sources'(session) {
    const { document } = session;
    const page = session.page = openView();
    assert.match(page.html, /default-src 'none'; style-src 'nonce-(\w+)'; script-src 'nonce-\1'/);
    assert(!/innerHTML|unsafe|https?:/.test(page.html));
    await until('sentences', () => page.sentences().length > 5);
    const sentence = () => page.sentences().find((node) => node.textContent.includes('81%'));
    sentence().listeners.click({});
    await until('the place', () =>
      state.active?.selection && document.getText(state.active.selection).includes('81%'));

    // Lines above move the places while the paragraph stays as it is.
    const start = new vscode.Position(0, 0);
    control.edit(document, [[new vscode.Range(start, start), '\n\n']]);
    state.active.selection = undefined;
    sentence().listeners.keydown({ key: 'Enter' });
    await until('the place after an edit', () =>
      state.active.selection && document.getText(state.active.selection).includes('81%'));
    page.elements.copy.listeners.click({});
    await until('a copy', () => state.clipboard.includes('81%'));
  },

  async 'an edited share is found while typing'({ document, page }) {
    assert(!hasCode(document, 'share-mismatch'));
    // Two edits in one event, each about the text before both.
    control.edit(document, [
      [document.rangeOf('approximately 81%'), 'approximately 91%'],
      [document.rangeOf('We design and sell'), 'We “design” and sell'],
    ]);
    const found = await until('share-mismatch', () =>
      control.diagnostics(document).find((one) => codeOf(one) === 'share-mismatch'));
    assert.match(document.getText(found.range), /91%/);
    await until('a new summary', () =>
      !page.sentences().some((node) => node.textContent.includes('approximately 81%')));
    assert(page.sentences().some((node) => node.className.includes('new')));
    control.edit(document, [[document.rangeOf('approximately 91%'), 'approximately 81%']]);
    await until('the end of share-mismatch', () => !hasCode(document, 'share-mismatch'));
  },

  async 'commands'({ document }) {
    await vscode.commands.executeCommand('analyst.summary');
    assert(state.executed.includes('analyst.summaryView.focus'));
    state.answers.push((items) => items.find((item) => item.label.includes('48.3')));
    await vscode.commands.executeCommand('analyst.facts');
    assert.match(document.getText(state.active.selection), /48\.3 million/);
    await vscode.commands.executeCommand('analyst.showSummary');
    assert.equal(state.active.document.uri.scheme, 'analyst-summary');
    assert.match(state.active.document.getText(), /81%/);
    await control.open(document.uri);
    const near = document.rangeOf('approximately 81%');
    state.active.selection = new vscode.Range(
      new vscode.Position(near.start.line, 0), new vscode.Position(near.start.line + 1, 0));
    await vscode.commands.executeCommand('analyst.summarySelection');
    const part = await until('the summary of the selection', () =>
      state.active.document.uri.path.endsWith('-part.md') && state.active.document);
    assert.match(part.getText(), /81%/);
    assert.doesNotMatch(part.getText(), /Tidewatch 7 is a bridge display/);
    await control.open(document.uri);
  },

  async 'a server that dies comes back with the text as it is'({ document }) {
    control.edit(document, [[document.rangeOf('approximately 81%'), 'approximately 91%']]);
    await until('share-mismatch', () => hasCode(document, 'share-mismatch'));
    const { execFileSync } = require('child_process');
    const children = execFileSync('ps', ['-o', 'pid=,ppid=,comm=', '-A'], { encoding: 'utf8' })
      .split('\n').map((line) => line.trim().split(/\s+/))
      .filter(([, parent, name]) => Number(parent) === process.pid && name.startsWith('analyst'));
    assert.equal(children.length, 1);
    process.kill(Number(children[0][0]), 'SIGKILL');
    await until('the end of the findings', () => !control.diagnostics(document).length);
    await until('the findings again', () => hasCode(document, 'share-mismatch'));
    for (const list of Object.values(state.providers)) assert.equal(list.length, 1);
  },

  async 'closing'({ document, page }) {
    control.close(document);
    assert.equal(control.diagnostics(document).length, 0);
    assert.equal(page.sentences().length, 0);
    await extension.deactivate();
    assert(Object.values(state.providers).every((list) => list.length === 0));
    assert.equal(state.commands.size, 0);
    assert(!state.log.some((line) => line.startsWith('error:') && !line.includes('SIGKILL')), state.log.join('\n'));
  },

  async 'what a server may ask for is answered'() {
    const heard = path.join(process.env.XDG_CACHE_HOME, 'heard');
    control.configure({
      analyst: {
        server: { path: process.execPath, arguments: [path.join(__dirname, 'server.js'), heard] },
        ignore: ['acronym-*'],
      },
    });
    extension.activate();
    const uri = vscode.Uri.parse('untitled:Untitled-1');
    const document = await control.open(uri, 'secfiling', 'item 1. Business\n');
    const messages = () => (existsSync(heard) ? readFileSync(heard, 'utf8') : '')
      .split('\n').filter(Boolean).map((line) => JSON.parse(line));
    const reply = (id) => messages().find((one) => one.id === id && !one.method);
    await until('all replies', () => [1, 2, 3, 4, 5, 6, 7].every(reply));
    assert.deepEqual(reply(1).result, [{ ignore: ['acronym-*'] }, null]);
    assert.equal(reply(2).result, null);
    assert.equal(reply(3).result.applied, false, 'an edit for another version is refused');
    assert.equal(reply(4).result.applied, true);
    assert.equal(document.getText(), 'ITEM 1. Business\n');
    assert.equal(reply(5).result.success, true);
    assert.equal(reply(6).error.code, -32601);
    const [watcher] = state.watchers;
    assert.equal(watcher.pattern, '**/settings');
    watcher.changed.fire(vscode.Uri.file('/filings/settings'));
    await until('news of a file', () => messages().some((one) =>
      one.method === 'workspace/didChangeWatchedFiles'
      && one.params.changes[0].uri === 'file:///filings/settings'));
    const change = messages().find((one) => one.method === 'textDocument/didChange');
    assert.deepEqual(change.params, {
      textDocument: { uri: 'untitled:Untitled-1', version: 2 },
      contentChanges: [{
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }, text: 'ITEM',
      }],
    });
    await until('the end of the progress', () => state.progress.some((one) => one.isOver));
    assert(state.progress.some((one) => one.message === '40 %'));
    assert(state.log.includes('warn: a warning “here”'));

    const [found] = await until('a finding', () =>
      control.diagnostics(document).length && control.diagnostics(document));
    assert.equal(found.severity, vscode.DiagnosticSeverity.Hint);
    assert.equal(found.code.target.toString(), 'https://example.com/small');
    const context = { diagnostics: [found, new vscode.Diagnostic(found.range, 'of another')], triggerKind: 1 };
    const actions = await control.provider('CodeActions')
      .provideCodeActions(document, found.range, context, token);
    const asked = messages().find((one) => one.method === 'textDocument/codeAction').params;
    assert.deepEqual(asked.context.diagnostics.map((one) => one.data), [{ n: 1 }]);
    assert.equal(actions[0].kind.value, 'quickfix');
    assert.equal(actions[0].isPreferred, true);
    const resolved = await control.provider('CodeActions').resolveCodeAction(actions[0], token);
    assert.equal(resolved.edit.edits[0].text, 'ITEM');
    const result = await vscode.commands.executeCommand(actions[1].command, ...actions[1].arguments);
    assert.deepEqual(result, { ran: 'analyst.fix' });
    await vscode.commands.executeCommand('analyst.fail');
    assert(state.messages.some((one) => one.message === 'it cannot be done'));

    control.configure({
      analyst: { ...state.configuration.analyst, ignore: [] },
    });
    await until('the new settings', () => messages().some((one) =>
      one.method === 'workspace/didChangeConfiguration'
      && one.params.settings.analyst.ignore.length === 0));
    control.close(document);
    await extension.deactivate();
    assert(messages().some((one) => one.method === 'exit'));
    assert.equal(state.watchers.size, 0);
  },

  async 'a program that is not there is told once'() {
    control.configure({ analyst: { server: { path: '/nowhere/analyst-server' } } });
    state.answers = [];
    extension.activate();
    const document = await control.open(vscode.Uri.file('/tmp/a.10k.txt'), 'secfiling', 'Item 1. Business');
    await until('a message', () => state.messages.some((one) => /was not found/.test(one.message)));
    control.close(document);
    await extension.deactivate();
  },
};

(async () => {
  const session = {};
  for (const [name, step] of Object.entries(steps)) {
    await step(session);
    console.log(`passed: ${name}`);
  }
  console.log('done');
  process.exit(0);
})().catch((error) => {
  console.log(`failed: ${error.stack}\n${state.log.slice(-20).join('\n')}`);
  process.exit(1);
});
