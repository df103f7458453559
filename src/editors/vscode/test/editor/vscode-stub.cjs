// A stand-in for the module `vscode`, which only the editor has: what the extension and its client use is here, all other classes and
// values are empty ones of their own.
const path = require('node:path');
const { pathToFileURL, fileURLToPath } = require('node:url');

class Disposable {
    constructor(action) { this.action = action; }
    static from(...all) { return new Disposable(() => all.forEach(each => each.dispose())); }
    dispose() { this.action?.(); }
}

class EventEmitter {
    constructor() {
        this.listeners = [];
        this.event = (listener, self) => {
            this.listeners.push(listener.bind(self));
            return new Disposable(() => {});
        };
    }
    fire(value) { this.listeners.forEach(listener => listener(value)); }
    dispose() { this.listeners = []; }
}

class CancellationTokenSource {
    constructor() { this.token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable() }; }
    cancel() {}
    dispose() {}
}

class Uri {
    constructor(scheme, path, query = '') { Object.assign(this, { scheme, path, query, fragment: '', authority: '' }); }
    static parse(text) { const url = new URL(text); return new Uri(url.protocol.slice(0, -1), decodeURIComponent(url.pathname), url.search.slice(1)); }
    static file(file) { return new Uri('file', pathToFileURL(file).pathname); }
    static from({ scheme, path: of, query }) { return new Uri(scheme, of, query); }
    get fsPath() { return fileURLToPath(`file://${encodeURI(this.path)}`); }
    with(change) { return Object.assign(new Uri(this.scheme, this.path, this.query), change); }
    toString() { return `${this.scheme}://${encodeURI(this.path)}${this.query ? `?${this.query}` : ''}`; }
}

class Position {
    constructor(line, character) { Object.assign(this, { line, character }); }
}

class Range {
    constructor(start, end, endLine, endCharacter) {
        this.start = typeof start === 'number' ? new Position(start, end) : start;
        this.end = typeof start === 'number' ? new Position(endLine, endCharacter) : end;
    }
}

class Diagnostic {
    constructor(range, message, severity) { Object.assign(this, { range, message, severity }); }
}

function anything(name) {
    const made = class { constructor(...all) { this.all = all; } };
    Object.defineProperty(made, 'name', { value: name });
    made.value = name;
    return new Proxy(made, {
        get: (target, key) => key in target || typeof key === 'symbol' ? target[key] : (target[key] = anything(`${name}.${String(key)}`)),
    });
}

/** Makes the module. `settings` are those of the extension; `documents` are open. */
module.exports = function makeStub(settings, documents) {
    const record = { diagnostics: new Map(), providers: {}, commands: new Map(), contents: new Map(), errors: [], shown: [] };
    const events = new Map();
    const eventsOf = known => new Proxy(known, {
        get: (target, key) => {
            if (key in target || typeof key === 'symbol') {
                return target[key];
            }

            if (/^on(Did|Will)/.test(key)) {
                events.has(key) || events.set(key, new EventEmitter());
                return events.get(key).event;
            }

            if (/^register/.test(key)) {
                return (...all) => {
                    (record.providers[key] ??= []).push(all);
                    return new Disposable();
                };
            }

            return undefined;
        },
    });
    const channel = new Proxy({}, { get: (_, key) => (key === 'onDidChangeLogLevel' ? () => new Disposable() : () => {}) });
    const known = {
        version: '1.110.0',
        Disposable, EventEmitter, CancellationTokenSource, Uri, Position, Range, Diagnostic,
        env: { language: 'en', appName: 'stub', uiKind: 1, machineId: 'stub', isTelemetryEnabled: false },
        ViewColumn: { Beside: -2 },
        workspace: eventsOf({
            textDocuments: documents,
            notebookDocuments: [],
            workspaceFolders: undefined,
            isTrusted: true,
            fs: {},
            getConfiguration: section => ({
                get: (name, otherwise) => settings[section ? `${section}.${name}` : name] ?? otherwise,
                inspect: () => undefined,
                has: () => false,
            }),
            getWorkspaceFolder: () => undefined,
            asRelativePath: uri => path.basename(uri.path ?? uri),
            createFileSystemWatcher: () => eventsOf({ dispose() {} }),
            registerTextDocumentContentProvider: (scheme, provider) => {
                record.contents.set(scheme, provider);
                return new Disposable();
            },
            openTextDocument: async uri => ({ uri, text: await record.contents.get(uri.scheme).provideTextDocumentContent(uri) }),
        }),
        window: eventsOf({
            activeTextEditor: undefined,
            visibleTextEditors: [],
            tabGroups: eventsOf({ all: [] }),
            state: { focused: true },
            createOutputChannel: () => channel,
            showErrorMessage: async message => void record.errors.push(message),
            showWarningMessage: async () => undefined,
            showInformationMessage: async () => undefined,
            showTextDocument: async document => void record.shown.push(document),
            withProgress: (_, action) => action({ report() {} }, new CancellationTokenSource().token),
        }),
        languages: eventsOf({
            match: (selector, document) => [selector].flat().some(filter => filter.language === document.languageId) ? 10 : 0,
            createDiagnosticCollection: () => ({
                set: (uri, all) => record.diagnostics.set(uri.toString(), all),
                delete: uri => record.diagnostics.delete(uri.toString()),
                clear: () => record.diagnostics.clear(),
                has: uri => record.diagnostics.has(uri.toString()),
                dispose() {},
            }),
        }),
        commands: {
            registerCommand: (name, action) => {
                record.commands.set(name, action);
                return new Disposable();
            },
            executeCommand: async () => undefined,
        },
        extensions: { all: [], getExtension: () => undefined, onDidChange: () => new Disposable() },
    };
    const module = new Proxy(known, {
        get: (target, key) => key in target || typeof key === 'symbol' ? target[key] : (target[key] = anything(String(key))),
    });
    return { module, record, fire: (event, value) => events.get(event)?.fire(value) };
};
