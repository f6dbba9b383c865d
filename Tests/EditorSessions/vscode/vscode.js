// A stand-in for the `vscode` module, for tests without the editor. It checks what the editor
// checks, keeps what an extension registers, and fails on any member that it does not know.
'use strict';
const { readFileSync } = require('fs');
const assert = require('assert');

/** An object that fails when a member is asked for that it does not have. */
const strict = (name, object) => new Proxy(object, {
  get(target, key) {
    if (typeof key === 'string' && !(key in target) && key !== 'then' && key !== 'toJSON') {
      throw new Error(`the stand-in for vscode has no ${name}.${key}`);
    }
    return target[key];
  },
});

class Disposable {
  constructor(action) { this.action = action; }
  dispose() { this.action?.(); this.action = undefined; }
}

class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = (listener) => {
      assert.equal(typeof listener, 'function');
      this.listeners.add(listener);
      return new Disposable(() => this.listeners.delete(listener));
    };
  }
  fire(value) { for (const listener of [...this.listeners]) listener(value); }
  dispose() { this.listeners.clear(); }
}

class CancellationTokenSource {
  constructor() {
    const emitter = new EventEmitter();
    this.token = { isCancellationRequested: false, onCancellationRequested: emitter.event };
    this.cancel = () => { this.token.isCancellationRequested = true; emitter.fire(); };
  }
}

class Position {
  constructor(line, character) {
    assert(Number.isInteger(line) && line >= 0, 'illegal line');
    assert(Number.isInteger(character) && character >= 0, 'illegal character');
    Object.defineProperties(this, {
      line: { value: line, enumerable: true }, character: { value: character, enumerable: true },
    });
  }
  compareTo(other) { return this.line - other.line || this.character - other.character; }
}

class Range {
  constructor(start, end) {
    assert(start instanceof Position && end instanceof Position, 'a range has two positions');
    const [low, high] = start.compareTo(end) <= 0 ? [start, end] : [end, start];
    Object.defineProperties(this, {
      start: { value: low, enumerable: true }, end: { value: high, enumerable: true },
    });
  }
  contains(other) {
    return this.start.compareTo(other.start) <= 0 && this.end.compareTo(other.end) >= 0;
  }
}

/** As the editor does: nothing but unreserved characters stays as it is, `/` does in paths. */
class Uri {
  constructor(parts) { Object.assign(this, parts); Object.freeze(this); }
  static parse(text) {
    assert.equal(typeof text, 'string', 'a URI is parsed from a string');
    const [, scheme, , authority, path, , query, , fragment] =
      /^(?:([^:/?#]+):)?(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?/.exec(text);
    const decoded = (part) => decodeURIComponent(part ?? '');
    return new Uri({
      scheme, authority: decoded(authority), path: decoded(path), query: decoded(query),
      fragment: decoded(fragment),
    });
  }
  static file(path) { return new Uri({ scheme: 'file', authority: '', path, query: '', fragment: '' }); }
  get fsPath() { return this.path; }
  toString() {
    const encode = (text) => encodeURIComponent(text)
      .replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
    const path = encode(this.path).replaceAll('%2F', '/');
    return `${this.scheme}:${this.authority || this.scheme === 'file' ? `//${encode(this.authority)}` : ''}`
      + path + (this.query && `?${encode(this.query)}`) + (this.fragment && `#${encode(this.fragment)}`);
  }
}

class Location {
  constructor(uri, place) {
    assert(uri instanceof Uri);
    assert(place instanceof Range || place instanceof Position);
    this.uri = uri;
    this.range = place instanceof Range ? place : new Range(place, place);
  }
}

const isOneOf = (values, value) => Object.values(values).includes(value);
const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 };

class Diagnostic {
  constructor(range, message, severity = 0) {
    assert(range instanceof Range && typeof message === 'string' && message);
    assert(isOneOf(DiagnosticSeverity, severity), 'illegal severity');
    Object.assign(this, { range, message, severity });
  }
}

class MarkdownString {
  constructor(value = '') {
    assert.equal(typeof value, 'string');
    this.value = value;
  }
  appendText(text) {
    assert.equal(typeof text, 'string');
    this.value += text.replace(/[\\`*_{}[\]()#+\-!~]/g, '\\$&').replace(/\n/g, '\n\n');
    return this;
  }
}

class DocumentSymbol {
  constructor(name, detail, kind, range, selectionRange) {
    assert(name && typeof detail === 'string', 'name must not be falsy');
    assert(Number.isInteger(kind) && kind >= 0 && kind <= 25);
    assert(range.contains(selectionRange), 'selectionRange must be contained in fullRange');
    Object.assign(this, { name, detail, kind, range, selectionRange, children: [] });
  }
}

class SelectionRange {
  constructor(range, parent) {
    assert(!parent || parent.range.contains(range), 'Invalid argument: parent must contain this range');
    Object.assign(this, { range, parent });
  }
}

class SemanticTokens {
  constructor(data, resultId) {
    assert(data instanceof Uint32Array && data.length % 5 === 0);
    Object.assign(this, { data, resultId });
  }
}

class CodeActionKind {
  constructor(value) { this.value = value; }
  append(part) { return new CodeActionKind(this.value ? `${this.value}.${part}` : part); }
}
CodeActionKind.Empty = new CodeActionKind('');

class WorkspaceEdit {
  constructor() { this.edits = []; this.files = []; }
  replace(uri, range, text) {
    assert(uri instanceof Uri && range instanceof Range && typeof text === 'string');
    this.edits.push({ uri, range, text });
  }
  createFile(uri, options) { this.files.push({ uri, options }); }
}

/** A class whose instances hold their arguments. */
const record = (...names) => class {
  constructor(...values) { names.forEach((name, index) => { this[name] = values[index]; }); }
};

// Documents and editors --------------------------------------------------------------------------

class TextDocument {
  constructor(uri, languageId, text) { Object.assign(this, { uri, languageId, text, version: 1 }); }
  getText(range) {
    return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text;
  }
  get lineCount() { return this.text.split('\n').length; }
  offsetAt({ line, character }) {
    let start = 0;
    for (let index = 0; index < line; index++) start = this.text.indexOf('\n', start) + 1;
    const end = this.text.indexOf('\n', start);
    return Math.min(start + character, end < 0 ? this.text.length : end);
  }
  positionAt(offset) {
    const before = this.text.slice(0, offset).split('\n');
    return new Position(before.length - 1, before[before.length - 1].length);
  }
  rangeOf(words, from = 0) {
    const start = this.text.indexOf(words, from);
    assert(start >= 0, `the text holds "${words}"`);
    return new Range(this.positionAt(start), this.positionAt(start + words.length));
  }
  validateRange(range) { return range; }
}

const events = Object.fromEntries(['open', 'change', 'close', 'save', 'editor', 'configuration']
  .map((name) => [name, new EventEmitter()]));
const state = {
  documents: [], editors: [], active: undefined, configuration: {}, commands: new Map(), providers: {},
  diagnostics: new Map(), contents: new Map(), views: new Map(), messages: [], answers: [], log: [],
  progress: [], picks: [], executed: [], statusItems: [], shown: [], clipboard: '',
  watchers: new Set(),
};

function openEditor(document, options = {}) {
  let editor = state.editors.find((one) => one.document === document);
  if (!editor) state.editors.push(editor = { document, viewColumn: options.viewColumn ?? 1 });
  if (options.selection) {
    assert(options.selection instanceof Range);
    editor.selection = options.selection;
  }
  state.shown.push({ document, options });
  state.active = editor;
  events.editor.fire(editor);
  return editor;
}

async function openDocument(uri, languageId = 'plaintext', text = undefined) {
  let document = state.documents.find((one) => one.uri.toString() === uri.toString());
  if (document) return document;
  const provider = state.contents.get(uri.scheme);
  const content = text ?? (provider ? await provider.provideTextDocumentContent(uri)
    : readFileSync(uri.fsPath, 'utf8'));
  document = new TextDocument(uri, languageId, content);
  state.documents.push(document);
  events.open.fire(document);
  return document;
}

const register = (kind) => (selector, provider, ...rest) => {
  for (const filter of selector) assert(filter.language && filter.scheme);
  const entry = { selector, provider, rest };
  (state.providers[kind] ??= []).push(entry);
  return new Disposable(() => state.providers[kind].splice(state.providers[kind].indexOf(entry), 1));
};

const PROVIDERS = [
  'Hover', 'CodeLens', 'InlayHints', 'DocumentSemanticTokens', 'DocumentRangeSemanticTokens',
  'DocumentSymbol', 'FoldingRange', 'DocumentLink', 'Definition', 'TypeDefinition', 'Reference',
  'DocumentHighlight', 'SelectionRange', 'CompletionItem', 'CodeActions',
];

const languages = strict('languages', {
  ...Object.fromEntries(PROVIDERS.map((kind) => [`register${kind}Provider`, register(kind)])),
  registerWorkspaceSymbolProvider: (provider) =>
    register('WorkspaceSymbol')([], provider),
  match: (selector, document) => selector.some((filter) =>
    filter.language === document.languageId && filter.scheme === document.uri.scheme) ? 10 : 0,
  createDiagnosticCollection: () => ({
    set(uri, list) {
      assert(uri instanceof Uri);
      for (const one of list) assert(one instanceof Diagnostic);
      state.diagnostics.set(uri.toString(), list);
    },
    delete(uri) { state.diagnostics.delete(uri.toString()); },
    clear() { state.diagnostics.clear(); },
    dispose() {},
  }),
  createLanguageStatusItem: (id, selector) => {
    const item = { id, selector, dispose() {} };
    state.statusItems.push(item);
    return item;
  },
});

const workspace = strict('workspace', {
  get textDocuments() { return state.documents; },
  workspaceFolders: undefined,
  onDidOpenTextDocument: events.open.event,
  onDidChangeTextDocument: events.change.event,
  onDidCloseTextDocument: events.close.event,
  onDidSaveTextDocument: events.save.event,
  onDidChangeConfiguration: events.configuration.event,
  registerTextDocumentContentProvider(scheme, provider) {
    state.contents.set(scheme, provider);
    provider.onDidChange?.(async (uri) => {
      const document = state.documents.find((one) => one.uri.toString() === uri.toString());
      if (document) document.text = await provider.provideTextDocumentContent(uri);
    });
    return new Disposable(() => state.contents.delete(scheme));
  },
  openTextDocument: (uri) => openDocument(uri),
  createFileSystemWatcher(pattern) {
    assert.equal(typeof pattern, 'string');
    const [created, changed, deleted] = [1, 2, 3].map(() => new EventEmitter());
    const watcher = {
      pattern, created, changed, deleted, onDidCreate: created.event, onDidChange: changed.event,
      onDidDelete: deleted.event, dispose() { state.watchers.delete(watcher); },
    };
    state.watchers.add(watcher);
    return watcher;
  },
  getConfiguration(section) {
    const value = section.split('.').reduce((all, key) => all?.[key], state.configuration) ?? {};
    return { ...structuredClone(value), get: (key) => value[key], has() {}, update() {}, inspect() {} };
  },
  async applyEdit(edit) {
    assert(edit instanceof WorkspaceEdit);
    for (const { uri, range, text } of edit.edits) {
      const document = state.documents.find((one) => one.uri.toString() === uri.toString());
      if (!document) return false;
      control.edit(document, [[range, text]]);
    }
    return true;
  },
});

const say = (kind) => async (message, ...actions) => {
  state.messages.push({ kind, message, actions });
  return state.answers.shift();
};

const window = strict('window', {
  get activeTextEditor() { return state.active; },
  get visibleTextEditors() { return state.editors; },
  onDidChangeActiveTextEditor: events.editor.event,
  createOutputChannel(name, options) {
    assert(options.log);
    const write = (level) => (text) => state.log.push(`${level}: ${text}`);
    return {
      trace: write('trace'), debug: write('debug'), info: write('info'), warn: write('warn'),
      error: write('error'), show() {}, dispose() {},
    };
  },
  registerWebviewViewProvider(id, provider) {
    state.views.set(id, provider);
    return new Disposable(() => state.views.delete(id));
  },
  async showTextDocument(target, options) {
    const document = target instanceof Uri ? await openDocument(target) : target;
    assert(document instanceof TextDocument);
    return openEditor(document, options);
  },
  showErrorMessage: say('error'),
  showInformationMessage: say('information'),
  async showQuickPick(items, options) {
    state.picks.push(items);
    const item = state.answers.shift()?.(items);
    if (item) await options.onDidSelectItem?.(item);
    return item;
  },
  withProgress(options, task) {
    const entry = { ...options, isOver: false };
    state.progress.push(entry);
    return task({ report({ message }) { entry.message = message; } }).then(() => { entry.isOver = true; });
  },
});

const commands = strict('commands', {
  registerCommand(name, action) {
    assert(!state.commands.has(name), `command '${name}' already exists`);
    state.commands.set(name, action);
    return new Disposable(() => state.commands.delete(name));
  },
  async executeCommand(name, ...values) {
    state.executed.push(name);
    if (name.startsWith('workbench.') || name.endsWith('.focus')) return undefined;
    assert(state.commands.has(name), `command '${name}' not found`);
    return state.commands.get(name)(...values);
  },
});

// What a test does to the editor -------------------------------------------------------------------

const control = {
  state,
  events,
  /** Opens a document in an editor. */
  async open(uri, languageId, text) {
    const document = await openDocument(uri, languageId, text);
    openEditor(document);
    return document;
  },
  /** Applies edits whose ranges are all about the text before, the last one first, in one event. */
  edit(document, changes) {
    const sorted = [...changes].sort(([a], [b]) => b.start.compareTo(a.start));
    const contentChanges = sorted.map(([range, text]) => {
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      document.text = document.text.slice(0, start) + text + document.text.slice(end);
      return { range, rangeOffset: start, rangeLength: end - start, text };
    });
    document.version += 1;
    events.change.fire({ document, contentChanges });
  },
  close(document) {
    state.documents.splice(state.documents.indexOf(document), 1);
    state.editors = state.editors.filter((editor) => editor.document !== document);
    if (state.active?.document === document) {
      state.active = undefined;
      events.editor.fire(undefined);
    }
    events.close.fire(document);
  },
  configure(configuration) {
    const before = state.configuration;
    state.configuration = configuration;
    const at = (all, section) => JSON.stringify(section.split('.').reduce((one, key) => one?.[key], all));
    events.configuration.fire({
      affectsConfiguration: (section) => at(before, section) !== at(configuration, section),
    });
  },
  diagnostics: (document) => state.diagnostics.get(document.uri.toString()) ?? [],
  provider: (kind) => state.providers[kind]?.[0]?.provider,
};

module.exports = strict('vscode', {
  version: '1.80.0', control, CancellationTokenSource, Disposable, EventEmitter, Position, Range, Uri,
  Location, Diagnostic, DiagnosticSeverity, MarkdownString, DocumentSymbol, SelectionRange,
  SemanticTokens, CodeActionKind, WorkspaceEdit, languages, workspace, window, commands,
  DiagnosticRelatedInformation: record('location', 'message'),
  Hover: record('contents', 'range'), CodeLens: record('range', 'command'),
  InlayHint: record('position', 'label', 'kind'), FoldingRange: record('start', 'end', 'kind'),
  DocumentLink: record('range', 'target'), DocumentHighlight: record('range', 'kind'),
  CompletionItem: record('label', 'kind'), CompletionList: record('items', 'isIncomplete'),
  SymbolInformation: record('name', 'kind', 'containerName', 'location'),
  SemanticTokensLegend: record('tokenTypes', 'tokenModifiers'),
  SemanticTokensEdit: record('start', 'deleteCount', 'data'),
  SemanticTokensEdits: record('edits', 'resultId'), CodeAction: record('title', 'kind'),
  LanguageStatusSeverity: { Information: 0, Warning: 1, Error: 2 },
  ProgressLocation: { SourceControl: 1, Window: 10, Notification: 15 },
  ViewColumn: { Active: -1, Beside: -2, One: 1 },
  env: strict('env', {
    appName: 'Stand-in', openExternal: async () => true,
    clipboard: { writeText: async (text) => { state.clipboard = text; } },
  }),
});
