// Company filings in VS Code, by analyst-server; no dependencies.
'use strict';
const vscode = require('vscode');
const { commands, languages, window, workspace } = vscode;
const { assign } = Object;
const { spawn } = require('child_process');
const { randomBytes } = require('crypto');
const { readFileSync } = require('fs');

const SELECTOR = ['file', 'untitled'].map((scheme) => ({ language: 'secfiling', scheme }));
const SUMMARY_SCHEME = 'analyst-summary';
const CAPABILITIES = require('./capabilities.json');
const PAGE = readFileSync(`${__dirname}/summary.html`, 'utf8');
const nameOf = ({ uri: address }) => address.toString();
const openDocument = (name) => workspace.textDocuments.find((one) => nameOf(one) === name);
const isFiling = (document) => document && languages.match(SELECTOR, document) > 0;

// The connection ----

/** JSON-RPC over the standard streams of a process. */
class Connection {
  constructor(server, receive) {
    assign(this, { server, receive, pending: new Map(), lastId: 0, buffer: Buffer.alloc(0) });
    server.stdin.on('error', () => {});
    server.stdout.on('data', (chunk) => this.read(chunk));
  }

  send(message) {
    if (!this.server.stdin.writable) return;
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.server.stdin.write(body);
  }

  notify(method, params) { this.send({ method, params }); }

  /** The result; undefined when cancelled or the server has gone. */
  request(method, params, token) {
    if (token?.isCancellationRequested || this.isClosed) return Promise.resolve(undefined);
    const id = ++this.lastId;
    const answer = new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }));
    const listener = token?.onCancellationRequested(() => {
      if (this.pending.has(id)) this.notify('$/cancelRequest', { id });
    });
    this.send({ id, method, params });
    return answer.finally(() => listener?.dispose());
  }

  close() {
    this.isClosed = true;
    for (const { resolve } of this.pending.values()) resolve(undefined);
    this.pending.clear();
  }

  read(chunk) {
    this.buffer = this.buffer.length ? Buffer.concat([this.buffer, chunk]) : chunk;
    for (;;) {
      const end = this.buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = this.buffer.toString('latin1', 0, end);
      const size = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0);
      const start = end + 4;
      if (this.buffer.length < start + size) return;
      const body = this.buffer.toString('utf8', start, start + size);
      this.buffer = this.buffer.subarray(start + size);
      if (size) this.take(JSON.parse(body));
    }
  }

  async take(message) {
    const { id, method, params } = message;
    if (method === undefined) {
      const waiting = this.pending.get(id);
      this.pending.delete(id);
      if (!message.error) return waiting?.resolve(message.result);
      // Cancelled, or overtaken by an edit: nothing to tell.
      if ([-32800, -32801, -32802].includes(message.error.code)) return waiting?.resolve(undefined);
      return waiting?.reject(new Error(message.error.message));
    }
    const reply = await this.receive(method, params).then(
      (result = null) => ({ result }),
      ({ code = -32603, message }) => ({ error: { code, message } }));
    if (id !== undefined) this.send({ id, ...reply });
  }
}

// Conversions: positions are UTF-16 on both sides ----

const position = (value) => new vscode.Position(value.line, value.character);
const range = (value) =>
  value && new vscode.Range(position(value.start), position(value.end));
const uri = (value) => value && vscode.Uri.parse(value);
const location = (value) => new vscode.Location(uri(value.uri), range(value.range));
const link = (value) => (!value.targetUri ? location(value) : {
  targetUri: uri(value.targetUri), targetRange: range(value.targetRange),
  targetSelectionRange: range(value.targetSelectionRange),
  originSelectionRange: range(value.originSelectionRange),
});
const markup = (value) =>
  typeof value !== 'object' || value.kind === 'plaintext'
    ? new vscode.MarkdownString().appendText(value.value ?? value)
    : new vscode.MarkdownString(value.value);
const tooltip = (value) => (typeof value === 'object' ? markup(value) : value);
const plain = ({ line, character }) => ({ line, character });
const plainRange = ({ start, end }) => ({ start: plain(start), end: plain(end) });
const list = (values, convert) => (Array.isArray(values) ? values.map(convert) : undefined);
const command = (value) =>
  value && { title: value.title, command: value.command, arguments: value.arguments };

function diagnostic(value) {
  const { message, severity = 1, source, code, codeDescription, relatedInformation } = value;
  return assign(new vscode.Diagnostic(range(value.range), message, severity - 1), {
    source, original: value,
    code: codeDescription ? { value: code, target: uri(codeDescription.href) } : code,
    relatedInformation: list(relatedInformation, (related) =>
      new vscode.DiagnosticRelatedInformation(location(related.location), related.message)),
  });
}

function documentSymbol(value) {
  const { name, detail, kind, selectionRange: heading, children = [] } = value;
  return assign(new vscode.DocumentSymbol(
    name, detail ?? '', kind - 1, range(value.range), range(heading)),
  { children: children.map(documentSymbol) });
}

function selectionRange(value) {
  return new vscode.SelectionRange(range(value.range), value.parent && selectionRange(value.parent));
}

function inlayHint(value) {
  const { label, kind, paddingLeft, paddingRight } = value;
  const words = typeof label === 'string' ? label : label.map((part) => part.value).join('');
  return assign(new vscode.InlayHint(position(value.position), words, kind), {
    paddingLeft, paddingRight, tooltip: tooltip(value.tooltip), original: value,
  });
}

function completionItem(value) {
  const { detail, sortText, filterText, textEdit, documentation } = value;
  return assign(new vscode.CompletionItem(value.label, value.kind && value.kind - 1), {
    detail, sortText, filterText, documentation: tooltip(documentation),
    insertText: textEdit?.newText ?? value.insertText,
    range: range(textEdit?.range ?? textEdit?.replace),
  });
}

function workspaceSymbol(value) {
  const place = value.location.range ? location(value.location)
    : new vscode.Location(uri(value.location.uri), new vscode.Position(0, 0));
  return assign(new vscode.SymbolInformation(
    value.name, value.kind - 1, value.containerName ?? '', place), { original: value });
}

function workspaceEdit(value) {
  const result = new vscode.WorkspaceEdit();
  const changes = value.documentChanges ?? Object.entries(value.changes ?? {}).map(
    ([name, edits]) => ({ textDocument: { uri: name }, edits }));
  for (const change of changes) {
    if (change.kind === 'create') result.createFile(uri(change.uri), change.options);
    else for (const edit of change.edits) {
      result.replace(uri(change.textDocument.uri), range(edit.range), edit.newText);
    }
  }
  return result;
}

function codeAction(value) {
  if (typeof value.command === 'string') return command(value);
  const { title, kind, isPreferred, disabled } = value;
  return assign(new vscode.CodeAction(title, kind && vscode.CodeActionKind.Empty.append(kind)), {
    isPreferred, disabled, original: value, command: command(value.command),
    diagnostics: list(value.diagnostics, diagnostic), edit: value.edit && workspaceEdit(value.edit),
  });
}

/** Whether an edit was made for the text as it is now. */
function isCurrent(edit) {
  return (edit.documentChanges ?? []).every(({ textDocument }) => {
    if (!Number.isInteger(textDocument?.version)) return true;
    const open = openDocument(textDocument.uri);
    return !open || open.version === textDocument.version;
  });
}

// The providers ----

/** Registers what the server offers; `ask` gives undefined after any trouble. */
function registerProviders(offered, ask, changes) {
  const registered = [];
  const on = (capability, name, provider, ...rest) => capability && registered.push(
    languages[`register${name}Provider`](SELECTOR, provider, ...rest));
  const get = (name, document, more, token) =>
    ask(`textDocument/${name}`, { textDocument: { uri: nameOf(document) }, ...more }, token);
  const all = async (convert, ...question) => list(await get(...question), convert);
  const at = (place) => ({ position: plain(place) });
  const within = (place) => ({ range: plainRange(place) });
  const whole = (convert, name) => (document, token) => all(convert, name, document, {}, token);
  const here = (convert, name) => (document, place, token) =>
    all(convert, name, document, at(place), token);
  const resolved = (convert, name) => async (known, token) => {
    const { resolveProvider } = offered[`${name}Provider`];
    const full = resolveProvider && await ask(`${name}/resolve`, known.original, token);
    return full ? convert(full) : known;
  };

  on(offered.hoverProvider, 'Hover', {
    async provideHover(document, place, token) {
      const found = await get('hover', document, at(place), token);
      return found && new vscode.Hover(markup(found.contents), range(found.range));
    },
  });
  on(offered.codeLensProvider, 'CodeLens', {
    onDidChangeCodeLenses: changes.codeLens.event,
    provideCodeLenses: whole(
      (lens) => new vscode.CodeLens(range(lens.range), command(lens.command)), 'codeLens'),
  });
  on(offered.inlayHintProvider, 'InlayHints', {
    onDidChangeInlayHints: changes.inlayHint.event,
    provideInlayHints: (document, place, token) =>
      all(inlayHint, 'inlayHint', document, within(place), token),
    resolveInlayHint: resolved(inlayHint, 'inlayHint'),
  });
  const { legend, full, range: partial } = offered.semanticTokensProvider ?? {};
  const meanings =
    legend && new vscode.SemanticTokensLegend(legend.tokenTypes, legend.tokenModifiers);
  const tokens = async (...question) => {
    const { data, edits, resultId } = (await get(...question)) ?? {};
    if (data) return new vscode.SemanticTokens(new Uint32Array(data), resultId);
    return edits && new vscode.SemanticTokensEdits(edits.map((edit) => new vscode.SemanticTokensEdit(
      edit.start, edit.deleteCount, edit.data && new Uint32Array(edit.data))), resultId);
  };
  on(full, 'DocumentSemanticTokens', {
    onDidChangeSemanticTokens: changes.semanticTokens.event,
    provideDocumentSemanticTokens: (document, token) =>
      tokens('semanticTokens/full', document, {}, token),
    ...(full?.delta && {
      provideDocumentSemanticTokensEdits: (document, previousResultId, token) =>
        tokens('semanticTokens/full/delta', document, { previousResultId }, token),
    }),
  }, meanings);
  on(partial, 'DocumentRangeSemanticTokens', {
    provideDocumentRangeSemanticTokens: (document, place, token) =>
      tokens('semanticTokens/range', document, within(place), token),
  }, meanings);
  on(offered.documentSymbolProvider, 'DocumentSymbol', {
    provideDocumentSymbols: whole(documentSymbol, 'documentSymbol'),
  });
  on(offered.foldingRangeProvider, 'FoldingRange', {
    onDidChangeFoldingRanges: changes.foldingRange.event,
    provideFoldingRanges: (document, _, token) => all(
      (fold) => new vscode.FoldingRange(
        fold.startLine, fold.endLine, { comment: 1, imports: 2, region: 3 }[fold.kind]),
      'foldingRange', document, {}, token),
  });
  on(offered.documentLinkProvider, 'DocumentLink', {
    provideDocumentLinks: whole((value) => assign(
      new vscode.DocumentLink(range(value.range), uri(value.target)),
      { tooltip: value.tooltip }), 'documentLink'),
  });
  on(offered.definitionProvider, 'Definition', {
    provideDefinition: here(link, 'definition'),
  });
  on(offered.typeDefinitionProvider, 'TypeDefinition', {
    provideTypeDefinition: here(link, 'typeDefinition'),
  });
  on(offered.referencesProvider, 'Reference', {
    provideReferences: (document, place, context, token) =>
      all(location, 'references', document, { ...at(place), context }, token),
  });
  on(offered.documentHighlightProvider, 'DocumentHighlight', {
    provideDocumentHighlights: here(
      (mark) => new vscode.DocumentHighlight(range(mark.range), (mark.kind ?? 1) - 1),
      'documentHighlight'),
  });
  on(offered.selectionRangeProvider, 'SelectionRange', {
    provideSelectionRanges: (document, places, token) =>
      all(selectionRange, 'selectionRange', document, { positions: places.map(plain) }, token),
  });
  on(offered.completionProvider, 'CompletionItem', {
    async provideCompletionItems(document, place, token) {
      const found = await get('completion', document, at(place), token);
      return found && new vscode.CompletionList(found.items.map(completionItem), found.isIncomplete);
    },
  }, ...(offered.completionProvider?.triggerCharacters ?? []));
  on(offered.codeActionProvider, 'CodeActions', {
    provideCodeActions: (document, place, { diagnostics, only, triggerKind }, token) =>
      all(codeAction, 'codeAction', document, {
        ...within(place),
        context: {
          diagnostics: diagnostics.filter((one) => one.original).map((one) =>
            ({ ...one.original, ...within(one.range) })),
          only: only && [only.value], triggerKind,
        },
      }, token),
    resolveCodeAction: resolved(codeAction, 'codeAction'),
  });
  if (offered.workspaceSymbolProvider) {
    registered.push(languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: async (query, token) =>
        list(await ask('workspace/symbol', { query }, token), workspaceSymbol),
      resolveWorkspaceSymbol: resolved(workspaceSymbol, 'workspaceSymbol'),
    }));
  }
  return registered;
}

// One run of the server ----

const settings = (scope) => {
  // A configuration has methods besides the settings; they are lost on the way through JSON.
  const { server, ...rest } =
    JSON.parse(JSON.stringify(workspace.getConfiguration('analyst', scope)));
  return rest;
};
const folders = () => (workspace.workspaceFolders ?? []).map((folder) =>
  ({ uri: nameOf(folder), name: folder.name }));
const after = (time) => new Promise((done) => setTimeout(done, time));

/** A server process and what goes with it. */
class Session {
  constructor(extension) {
    assign(this, { extension, open: new Set(), progress: new Map(), changes: {} });
    for (const kind of ['codeLens', 'inlayHint', 'semanticTokens', 'foldingRange']) {
      this.changes[kind] = new vscode.EventEmitter();
      this[`workspace/${kind}/refresh`] = () => this.changes[kind].fire();
    }
    this.disposables = Object.values(this.changes);
    const configured = workspace.getConfiguration('analyst.server');
    const program = configured.get('path') || 'analyst-server';
    const folder = workspace.workspaceFolders?.[0]?.uri;
    this.server = spawn(program, configured.get('arguments') ?? ['--stdio'], {
      cwd: folder?.scheme === 'file' ? folder.fsPath : undefined,
    });
    this.ended = new Promise((resolve) => {
      this.server.on('error', resolve);
      this.server.on('exit', (code, signal) => resolve(signal ?? code));
    });
    this.server.stderr.on('data', (chunk) => extension.log.warn(String(chunk).trimEnd()));
    this.connection = new Connection(this.server, (method, params) => this.receive(method, params));
  }

  async start() {
    const initialized = await this.connection.request('initialize', {
      processId: process.pid,
      clientInfo: { name: vscode.env.appName },
      rootUri: folders()[0]?.uri ?? null, workspaceFolders: folders(),
      initializationOptions: settings(), capabilities: CAPABILITIES,
    });
    if (!initialized) return;
    const offered = this.offered = initialized.capabilities;
    this.connection.notify('initialized', {});
    this.disposables.push(
      ...registerProviders(offered, (...question) => this.ask(...question), this.changes),
      workspace.onDidOpenTextDocument((document) => this.didOpen(document)),
      workspace.onDidChangeTextDocument((event) => this.didChange(event)),
      workspace.onDidSaveTextDocument((document) => this.tell('didSave', document)),
      workspace.onDidCloseTextDocument((document) => {
        this.tell('didClose', document);
        if (this.open.delete(nameOf(document))) this.extension.forget(document.uri);
      }),
    );
    workspace.textDocuments.forEach((document) => this.didOpen(document));
    for (const name of offered.executeCommandProvider?.commands ?? []) {
      this.extension.addCommand(name, (...values) => this.extension.execute(name, values));
    }
  }

  /** The result of a request, or undefined after trouble, which is logged. */
  async ask(method, params, token) {
    try {
      return (await this.connection.request(method, params, token)) ?? undefined;
    } catch (error) {
      this.extension.log.warn(`${method}: ${error.message}`);
    }
  }

  tell(event, document, more, details) {
    const name = nameOf(document);
    if (!this.open.has(name)) return;
    this.connection.notify(`textDocument/${event}`, { textDocument: { uri: name, ...details }, ...more });
  }

  didOpen(document) {
    const name = nameOf(document);
    if (!isFiling(document) || this.open.has(name)) return;
    this.open.add(name);
    const { languageId, version } = document;
    this.tell('didOpen', document, {}, { languageId, version, text: document.getText() });
  }

  didChange({ document, contentChanges }) {
    if (!contentChanges.length) return;
    this.tell('didChange', document, {
      contentChanges: contentChanges.map(({ range: place, text }) =>
        ({ range: plainRange(place), text })),
    }, { version: document.version });
  }

  async receive(method, params) {
    if (method.includes('/') && method in this) return this[method](params);
    if (!method.startsWith('$/')) {
      throw assign(new Error(`${method} is unknown`), { code: -32601 });
    }
  }

  'textDocument/publishDiagnostics'({ uri: name, version, diagnostics }) {
    const isStale = Number.isInteger(version) && version < openDocument(name)?.version;
    if (!isStale) this.extension.diagnostics.set(uri(name), diagnostics.map(diagnostic));
  }

  'analyst/summaryDidChange'(report) { this.extension.summaries.update(report); }

  'window/logMessage'({ type, message }) {
    this.extension.log[['error', 'warn', 'info'][type - 1] ?? 'debug'](message);
  }

  'window/workDoneProgress/create'() {}

  '$/progress'({ token, value: { kind, title, percentage } }) {
    const known = this.progress.get(token);
    if (kind === 'begin') {
      window.withProgress({ location: vscode.ProgressLocation.Window, title }, (progress) =>
        new Promise((end) => this.progress.set(token, { progress, end })));
    } else if (kind === 'report') known?.progress.report({ message: `${percentage} %` });
    else {
      known?.end();
      this.progress.delete(token);
    }
  }

  async 'window/showDocument'({ uri: name, external, takeFocus, selection }) {
    if (external) return { success: await vscode.env.openExternal(uri(name)) };
    await window.showTextDocument(uri(name), {
      preserveFocus: takeFocus === false, selection: range(selection),
    });
    return { success: true };
  }

  'workspace/configuration'({ items }) {
    return items.map(({ section, scopeUri }) =>
      section === 'analyst' ? settings(uri(scopeUri)) : null);
  }

  async 'workspace/applyEdit'({ edit }) {
    if (!isCurrent(edit)) return { applied: false, failureReason: 'the text has changed' };
    return { applied: await workspace.applyEdit(workspaceEdit(edit)) };
  }

  'client/registerCapability'({ registrations }) {
    for (const { method, registerOptions } of registrations) {
      for (const { globPattern } of registerOptions?.watchers ?? []) {
        const watcher = workspace.createFileSystemWatcher(globPattern);
        ['onDidCreate', 'onDidChange', 'onDidDelete'].forEach((event, index) =>
          watcher[event]((changed) => this.connection.notify(method, {
            changes: [{ uri: changed.toString(), type: index + 1 }],
          })));
        this.disposables.push(watcher);
      }
    }
  }

  'workspace/textDocumentContent/refresh'({ uri: name }) { this.extension.pages.fire(uri(name)); }

  /** Ends the server, in the end by force. */
  async stop() {
    this.isStopping = true;
    await Promise.race([this.ask('shutdown'), this.ended, after(2000)]);
    this.connection.notify('exit');
    await Promise.race([this.ended, after(1000)]);
    this.server.kill('SIGKILL');
    this.dispose();
  }

  dispose() {
    this.connection.close();
    for (const { end } of this.progress.values()) end();
    for (const disposable of this.disposables) disposable.dispose();
  }
}

// The summary beside the text ----

class SummaryView {
  constructor(extension) { assign(this, { extension, reports: new Map() }); }

  get report() { return this.reports.get(this.current); }

  resolveWebviewView(view) {
    this.view = view;
    view.webview.options = { enableScripts: true, localResourceRoots: [] };
    view.webview.onDidReceiveMessage((message) => this.receive(message));
    view.onDidDispose(() => { this.view = undefined; });
    view.webview.html = PAGE.replaceAll('NONCE', randomBytes(16).toString('hex'));
  }

  update(report) {
    const before = this.reports.get(report.uri);
    report.isNew = report.sentences.map((sentence) =>
      before !== undefined && !before.sentences.some((one) => one.text === sentence.text));
    this.reports.set(report.uri, report);
    if (report.uri === this.current) this.show();
  }

  /** Shows the filing of an editor, or still the last one. */
  async follow(editor) {
    if (!isFiling(editor?.document)) return;
    this.current = nameOf(editor.document);
    if (!this.reports.has(this.current)) await this.fetch();
    this.show();
  }

  forget(name) {
    this.reports.delete(name);
    if (name !== this.current) return;
    this.current = undefined;
    this.show();
  }

  async fetch() {
    const { session } = this.extension;
    if (!session?.open.has(this.current)) return;
    const report = await session.ask('analyst/summary', { textDocument: { uri: this.current } });
    if (report) this.update(report);
  }

  show() {
    const { report } = this;
    this.view?.webview.postMessage(!report ? { name: 'No filing is open.', size: '', sentences: [] } : {
      name: uri(this.current).path.split('/').pop(),
      size: `${report.tokens} of ${report.budget} tokens`,
      sentences: report.sentences.map((sentence, index) => ({
        text: sentence.text, facet: sentence.facet, isNew: report.isNew[index],
        lines: sentence.sources.map((source) => source.range.start.line + 1),
      })),
    });
  }

  async receive({ type, sentence, source }) {
    if (type === 'ready') {
      await this.follow(window.activeTextEditor ?? window.visibleTextEditors[0]);
      return this.show();
    }
    if (type === 'copy') return vscode.env.clipboard.writeText(this.report?.summary ?? '');
    const document = openDocument(this.current);
    if (!document) return;
    // Edits move the places without changing the paragraph.
    if (this.report?.version !== document.version) await this.fetch();
    const sources = this.report?.sentences[sentence]?.sources ?? [];
    if (!sources[source]) return;
    const shown = window.visibleTextEditors.find((editor) => editor.document === document);
    await window.showTextDocument(document, {
      selection: document.validateRange(range(sources[source].range)), viewColumn: shown?.viewColumn,
    });
  }
}

// The extension ----

class Extension {
  constructor() {
    this.log = window.createOutputChannel('Analyst', { log: true });
    this.diagnostics = languages.createDiagnosticCollection('analyst');
    this.pages = new vscode.EventEmitter();
    this.summaries = new SummaryView(this);
    this.status = languages.createLanguageStatusItem('analyst', SELECTOR);
    this.status.command = { command: 'analyst.restart', title: 'Restart' };
    this.commands = new Map();
    this.crashes = [];
    this.disposables = [
      this.log, this.diagnostics, this.pages, this.status,
      window.registerWebviewViewProvider('analyst.summaryView', this.summaries),
      workspace.registerTextDocumentContentProvider(SUMMARY_SCHEME, {
        onDidChange: this.pages.event,
        provideTextDocumentContent: async (page) => (await this.session?.ask(
          'workspace/textDocumentContent', { uri: page.toString() }))?.text ?? '',
      }),
      workspace.onDidOpenTextDocument((document) => this.startFor(document)),
      window.onDidChangeActiveTextEditor((editor) => this.summaries.follow(editor)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('analyst.server')) return this.restart();
        if (event.affectsConfiguration('analyst')) {
          this.session?.connection.notify(
            'workspace/didChangeConfiguration', { settings: { analyst: settings() } });
        }
      }),
    ];
    this.addCommand('analyst.restart', () => this.restart());
    this.addCommand('analyst.summary', () => commands.executeCommand('analyst.summaryView.focus'));
    const show = (...values) => this.execute('analyst.showSummary', values);
    this.addCommand('analyst.summarySelection', (name) =>
      show(name, { range: plainRange(window.activeTextEditor.selection), show: true }));
    this.addCommand('analyst.showSummary', async (name, options) => {
      if (options?.range) return show(name, options);
      const page = uri(`${SUMMARY_SCHEME}:/summary.md?${encodeURIComponent(name)}`);
      await window.showTextDocument(
        await workspace.openTextDocument(page), { viewColumn: vscode.ViewColumn.Beside });
    });
    this.addCommand('analyst.facts', (...values) => this.showFacts(values));
    this.startForOpen();
  }

  /** Without arguments about the filing in the active editor. */
  addCommand(name, action) {
    if (this.commands.has(name)) return;
    this.commands.set(name, commands.registerCommand(name, (...values) => {
      const active = window.activeTextEditor?.document;
      return action(...(values.length || !isFiling(active) ? values : [nameOf(active)]));
    }));
  }

  async execute(name, values) {
    try {
      return await this.session?.connection.request(
        'workspace/executeCommand', { command: name, arguments: values });
    } catch (error) {
      window.showErrorMessage(error.message);
    }
  }

  async showFacts(values) {
    const found = await this.execute('analyst.facts', values);
    if (!found) return;
    const target = uri(found.uri);
    const items = found.facts.map((fact) => ({
      label: fact.value?.raw ?? fact.quote, detail: fact.quote, selection: range(fact.range),
      description: [fact.kind, fact.subject, fact.period].filter(Boolean).join(', '),
    }));
    const reveal = ({ selection }, preserveFocus = true) =>
      window.showTextDocument(target, { selection, preserveFocus });
    const chosen = await window.showQuickPick(items, {
      title: 'Facts', matchOnDescription: true, matchOnDetail: true,
      onDidSelectItem: (item) => reveal(item),
    });
    if (chosen) await reveal(chosen, false);
  }

  startForOpen() { workspace.textDocuments.forEach((document) => this.startFor(document)); }

  startFor(document) {
    if (isFiling(document) && !this.session && !this.retry && !this.hasGivenUp) this.start();
  }

  async start() {
    this.retry = undefined;
    this.tell('starting', 'Information', true);
    const session = this.session = new Session(this);
    session.ended.then((ending) => this.didEnd(session, ending));
    try {
      await session.start();
      if (session.offered) this.tell('running', 'Information');
    } catch (error) {
      this.log.error(`initialize: ${error.message}`);
      session.server.kill();
    }
  }

  /** Starts again after a crash, later each time; gives up after five. */
  didEnd(session, ending) {
    session.dispose();
    if (session.isStopping || session !== this.session) return;
    this.session = undefined;
    this.diagnostics.clear();
    if (ending?.code === 'ENOENT') return this.giveUp('analyst-server was not found');
    this.crashes = [...this.crashes.filter((time) => time > Date.now() - 180000), Date.now()];
    this.log.error(`the server ended (${ending?.message ?? ending})`);
    if (this.crashes.length > 5) return this.giveUp('analyst-server keeps ending');
    this.tell('restarting', 'Warning', true);
    this.retry = setTimeout(() => this.start(), 250 * 2 ** this.crashes.length);
  }

  async giveUp(message) {
    this.hasGivenUp = true;
    this.tell(message, 'Error');
    const chosen = await window.showErrorMessage(`${message}.`, 'Settings', 'Log', 'Restart');
    if (chosen === 'Restart') return this.restart();
    if (chosen === 'Log') return this.log.show();
    if (chosen) commands.executeCommand('workbench.action.openSettings', 'analyst.server');
  }

  tell(text, severity, busy = false) {
    assign(this.status, {
      text: `analyst-server: ${text}`, severity: vscode.LanguageStatusSeverity[severity], busy,
    });
  }

  forget(document) {
    this.diagnostics.delete(document);
    this.summaries.forget(document.toString());
  }

  async restart() {
    await this.stop();
    this.crashes = [];
    this.hasGivenUp = false;
    this.startForOpen();
  }

  async stop() {
    clearTimeout(this.retry);
    const { session } = this;
    this.session = this.retry = undefined;
    await session?.stop();
    this.diagnostics.clear();
  }

  async dispose() {
    await this.stop();
    for (const disposable of [...this.disposables, ...this.commands.values()]) disposable.dispose();
  }
}

let extension;

exports.activate = () => { extension = new Extension(); };
exports.deactivate = () => extension?.dispose();
