// The engine, away from the page so that typing never waits for it. A message is [number, name, ...arguments]; so is its answer.
import { dotnet } from "./_framework/dotnet.js";

const engine = (async () => {
  const runtime = await dotnet.create();
  const exports = await runtime.getAssemblyExports(runtime.getConfig().mainAssemblyName);
  return exports.NewsGrammar.Playground.PlaygroundExports;
})();

self.onmessage = async ({ data: [number, name, ...values] }) => {
  try {
    self.postMessage([number, (await engine)[name](...values)]);
  } catch (error) {
    self.postMessage([number, null, String(error?.message ?? error)]);
  }
};
