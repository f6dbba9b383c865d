// A language server that asks its client for everything, for the session of the extension. What it
// hears goes to the file that it is given, one JSON message a line.
'use strict';
const { appendFileSync } = require('fs');

const heard = process.argv[2];
const document = 'untitled:Untitled-1';
const start = { line: 0, character: 0 };
const place = { start, end: { line: 0, character: 4 } };

/** Sends a message a few bytes at a time. */
function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  const frame = Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
  for (let index = 0; index < frame.length; index += 7) {
    process.stdout.write(frame.subarray(index, index + 7));
  }
}

const edit = (version) => ({
  documentChanges: [
    { textDocument: { uri: document, version }, edits: [{ range: place, newText: 'ITEM' }] },
  ],
});

const action = { title: 'Write it in capitals', kind: 'quickfix', isPreferred: true, data: 7 };

const answers = {
  initialize: () => ({
    capabilities: {
      textDocumentSync: 2, codeActionProvider: { resolveProvider: true },
      executeCommandProvider: { commands: ['analyst.fix', 'analyst.fail'] },
    },
  }),
  'textDocument/codeAction': () => [
    action, { title: 'Run', command: 'analyst.fix', arguments: [document] },
  ],
  'codeAction/resolve': (params) => ({ ...params, edit: edit(null) }),
  'workspace/executeCommand': ({ command }) => {
    if (command === 'analyst.fail') throw new Error('it cannot be done');
    return { ran: command };
  },
  shutdown: () => null,
};

const notified = {
  'textDocument/didOpen'() {
    send({ method: 'window/logMessage', params: { type: 2, message: 'a warning “here”' } });
    send({ id: 1, method: 'workspace/configuration', params: { items: [
      { section: 'analyst', scopeUri: document }, { section: 'other' } ] } });
    send({ id: 2, method: 'window/workDoneProgress/create', params: { token: 'a' } });
    send({ method: '$/progress', params: { token: 'a', value: { kind: 'begin', title: 'Reading' } } });
    send({ method: '$/progress', params: { token: 'a', value: { kind: 'report', percentage: 40 } } });
    send({ method: '$/progress', params: { token: 'a', value: { kind: 'end' } } });
    send({ id: 3, method: 'workspace/applyEdit', params: { edit: edit(99) } });
    send({ id: 4, method: 'workspace/applyEdit', params: { edit: edit(1) } });
    send({ id: 5, method: 'window/showDocument', params: { uri: document, selection: place } });
    send({ id: 6, method: 'window/unheardOf', params: {} });
    send({ id: 7, method: 'client/registerCapability', params: { registrations: [
      { id: 'w', method: 'workspace/didChangeWatchedFiles',
        registerOptions: { watchers: [{ globPattern: '**/settings' }] } } ] } });
    send({ method: '$/unheardOf', params: {} });
    send({ method: 'textDocument/publishDiagnostics', params: { uri: document, version: 99,
      diagnostics: [{ range: place, message: 'Small letters', severity: 4, code: 'small',
        codeDescription: { href: 'https://example.com/small' }, data: { n: 1 } }] } });
  },
  exit() { process.exit(0); },
};

function take(message) {
  appendFileSync(heard, `${JSON.stringify(message)}\n`);
  const { id, method, params } = message;
  if (id !== undefined && method) {
    try {
      send({ id, result: answers[method](params) });
    } catch (error) {
      send({ id, error: { code: -32603, message: error.message } });
    }
  } else {
    notified[method]?.(params);
  }
}

let buffer = Buffer.alloc(0);
process.stdin.on('data', (chunk) => {
  buffer = Buffer.concat([buffer, chunk]);
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) return;
    const size = Number(/Content-Length: (\d+)/.exec(buffer.toString('latin1', 0, end))[1]);
    if (buffer.length < end + 4 + size) return;
    const body = buffer.toString('utf8', end + 4, end + 4 + size);
    buffer = buffer.subarray(end + 4 + size);
    take(JSON.parse(body));
  }
});
