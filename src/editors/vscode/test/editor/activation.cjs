// Activates an unpacked extension against a stand-in for the editor, with the real server behind it.
// node activation.cjs EXTENSION SERVER GRAMMAR SAMPLE
const assert = require('node:assert');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const makeStub = require('./vscode-stub.cjs');

const [extension, server, grammar, sample] = process.argv.slice(2);

function open(file, languageId) {
    const text = fs.readFileSync(file, 'utf8');
    const uri = stub.Uri.file(file);
    return { uri, languageId, version: 1, fileName: file, isClosed: false, isDirty: false, lineCount: text.split('\n').length, getText: () => text };
}

async function until(what, isSo) {
    for (let tries = 0; tries < 600; tries++) {
        if (isSo()) {
            return;
        }

        await new Promise(resolve => setTimeout(resolve, 100));
    }

    assert.fail(`${what} does not happen: ${JSON.stringify(record.errors)}`);
}

const documents = [];
const { module: stub, record } = makeStub({ 'newsgrammar.server.command': server }, documents);
documents.push(open(grammar, 'newsgrammar'), open(sample, 'newsgrammar-sample'));

const load = Module._load;
Module._load = (request, ...rest) => request === 'vscode' ? stub : load(request, ...rest);

async function main() {
    const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));
    for (const file of [manifest.main, ...manifest.contributes.grammars.map(each => each.path), ...manifest.contributes.snippets.map(each => each.path)]) {
        assert.ok(fs.existsSync(path.join(extension, file)), `${file} is packed`);
    }

    const { activate, deactivate } = require(path.join(extension, manifest.main));
    const context = { subscriptions: [], extensionPath: extension };
    await activate(context);
    assert.deepStrictEqual(record.errors, []);
    for (const { command } of manifest.contributes.commands) {
        assert.ok(record.commands.has(command), `${command} is registered`);
    }

    const uri = pathToFileURL(grammar).toString();
    await until('a diagnostic', () => record.diagnostics.get(uri)?.length > 0);
    const [diagnostic] = record.diagnostics.get(uri);
    assert.match(diagnostic.message, /Way out/);
    for (const provider of ['registerCompletionItemProvider', 'registerHoverProvider', 'registerDefinitionProvider', 'registerReferenceProvider',
        'registerRenameProvider', 'registerDocumentSymbolProvider', 'registerDocumentSemanticTokensProvider', 'registerFoldingRangeProvider',
        'registerDocumentFormattingEditProvider', 'registerCodeLensProvider', 'registerCodeActionsProvider']) {
        assert.ok(record.providers[provider]?.length > 0, `${provider} is called`);
    }

    await record.commands.get('newsgrammar.showReading')(pathToFileURL(sample).toString());
    assert.match(record.shown[0].text, /source:/);

    await deactivate();
    context.subscriptions.forEach(each => each.dispose());
    process.stdout.write(`activated: ${diagnostic.code?.value ?? diagnostic.code} ${diagnostic.range.start.line}:${diagnostic.range.start.character}\n`);
    process.exit(0);
}

main().catch(error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
});
