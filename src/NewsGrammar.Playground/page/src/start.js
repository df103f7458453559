// Starts the engine while the rest of the page is still on its way: it takes the longest.
const worker = new Worker(new URL("./worker.js", document.baseURI), { type: "module" });
worker.onerror = (event) => {
  worker.error = new Error(event.message ?? "it did not start");
};
window.engineWorker = worker;
