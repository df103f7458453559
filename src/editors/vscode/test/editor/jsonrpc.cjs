// Talks to the server with the message library of real editors: node jsonrpc.cjs SERVER
const assert = require('node:assert');
const { spawn } = require('node:child_process');
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-jsonrpc/node');

async function main() {
    const server = spawn(process.argv[2], ['lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    const published = new Promise(resolve => connection.onNotification('textDocument/publishDiagnostics', resolve));
    connection.listen();
    const { capabilities } = await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    assert.strictEqual(capabilities.hoverProvider, true);
    await connection.sendNotification('initialized', {});
    const uri = 'file:///g/notice.newsgrammar';
    const text = 'grammar Notice\nline Title = text where contains "مرحبا 📰"\ndocument Page = title: Titel\n';
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'newsgrammar', version: 1, text } });
    const { diagnostics } = await published;
    const unknown = diagnostics.find(({ code }) => code === 'NG0104');
    assert.deepStrictEqual(unknown.range, { start: { line: 2, character: 23 }, end: { line: 2, character: 28 } });
    const [fix] = await connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: unknown.range, context: { diagnostics } });
    assert.strictEqual(fix.edit.changes[uri][0].newText, 'Title');
    const hover = await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 6 } });
    assert.match(hover.contents.value, /line Title/);
    await assert.rejects(connection.sendRequest('textDocument/nothing', {}), error => error.code === -32601);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    const code = await new Promise(resolve => server.on('exit', resolve));
    connection.dispose();
    process.stdout.write(`ended: ${code}\n`);
}

main().catch(error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
});
