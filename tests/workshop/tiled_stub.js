/* Runs the extension in an editor that is none: `steps` are what is done, `outputs` what each check says by and by. */
const fs = require("fs");
const vm = require("vm");
const { extension, root, steps, outputs } = JSON.parse(fs.readFileSync(0, "utf-8"));
const told = [];
const handlers = {};
const signal = (name) => ({ connect: (act) => (handlers[name] = [...(handlers[name] || []), act]) });
const emit = (name, value) => (handlers[name] || []).forEach((act) => act(value));
class Process {
    start(program, args) {
        told.push(["start", [program, ...args].join(" ")]);
        this.parts = outputs.shift();
        return this.parts !== undefined;
    }
    waitForFinished() {
        this.waited = (this.waited || 0) + 1;
        return false;
    }
    readStdOut() {
        return this.parts.length && this.parts[0] !== "…" ? this.parts.shift() : "";
    }
    readStdErr() {
        return "";
    }
    kill() {
        told.push(["kill"]);
    }
    close() {}
}
let process_ = null;
const tiled = {
    assetSaved: signal("saved"),
    assetOpened: signal("opened"),
    activeAssetChanged: signal("active"),
    assetAboutToBeClosed: signal("closed"),
    registerAction: (name, act) => ((handlers.action = [act]), {}),
    extendMenu: () => {},
    error: (text) => told.push(["error", text]),
    warn: (text) => told.push(["warn", text]),
    log: (text) => told.push(["log", text]),
};
class Kept extends Process {
    constructor() {
        super();
        process_ = this;
    }
}
const FileInfo = { path: (file) => file.split("/").slice(0, -1).join("/") };
const asset = { fileName: root + "/levels/a.tmx", modifiedChanged: signal("modified") };
vm.runInNewContext(fs.readFileSync(extension, "utf-8"), {
    tiled, FileInfo, Process: Kept, __filename: root + "/levels/extensions/check.js",
});
for (const step of steps) {
    if (step === "…") {
        process_.parts.shift();
    } else {
        emit(step, asset);
    }
    told.push(["done", step]);
}
console.log(JSON.stringify(told));
