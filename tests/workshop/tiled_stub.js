/* Runs the extension in an editor that is none: `steps` are what is done, `outputs` what each command says by and by.
 * `objects` and `groups` are those of the map at hand; with `clock` false there is no timer. */
const fs = require("fs");
const vm = require("vm");
const { extension, root, steps, outputs, objects, groups, clock } = JSON.parse(fs.readFileSync(0, "utf-8"));
const told = [];
const handlers = {};
const signal = (name) => ({ connect: (act) => (handlers[name] = [...(handlers[name] || []), act]) });
const emit = (name, value) => (handlers[name] || []).forEach((act) => act(value));
const actions = {};
const menus = [];
class Process {
    start(program, args) {
        told.push(["start", [program, ...args].join(" ")]);
        this.parts = outputs.shift();
        return this.parts !== undefined;
    }
    waitForFinished() {
        throw new Error("Tiled waits");
    }
    exec() {
        throw new Error("Tiled waits");
    }
    readStdOut() {
        return this.parts.length && !this.parts[0].startsWith("!") ? this.parts.shift() : "";
    }
    readStdErr() {
        return this.parts.length && this.parts[0].startsWith("!") ? this.parts.shift().slice(1) : "";
    }
    kill() {
        told.push(["kill"]);
    }
    close() {}
}
const timer = {
    triggered: signal("tick"),
    start: () => told.push(["clock", "on"]),
    stop: () => told.push(["clock", "off"]),
};
const Qt = {
    createQmlObject: (text) => {
        if (!clock || !text.startsWith("import QtQml 2.15")) {
            throw new Error("no such module");
        }
        return timer;
    },
};
const made = (objects || []).map((each) => ({
    ...each,
    resolvedProperty: (name) => (each.said || {})[name],
    setProperty: (name, value) => told.push(["set", name, value]),
}));
const layers = (groups || []).map((name) => ({ name, isGroupLayer: true, layerCount: 0, visible: true }));
layers.push({ name: "things", isObjectLayer: true, objects: made });
made.forEach((each) => (each.layer = layers[layers.length - 1]));
const map = {
    fileName: root + "/levels/a.tmx", isTileMap: true, modified: true, layerCount: layers.length,
    layerAt: (i) => layers[i], macro: (text, act) => act(), selectedObjects: made.filter((each) => each.selected),
};
const tiled = {
    assetSaved: signal("saved"), activeAssetChanged: signal("active"), activeAsset: map,
    registerAction: (name, act) => ((actions[name] = act), {}),
    extendMenu: (menu, items) => menus.push(...items.filter((item) => item.action).map((item) => [menu, item.action])),
    trigger: (name) => told.push(["trigger", name]),
    alert: (text) => told.push(["alert", text]),
    error: (text) => told.push(["error", text]),
    warn: (text) => told.push(["warn", text]),
    log: (text) => told.push(["log", text]),
    open: (file) => (told.push(["open", file]), map),
    mapEditor: { currentMapView: { centerOn: (x, y) => told.push(["center", x, y]) } },
};
const FileInfo = {
    path: (file) => file.split("/").slice(0, -1).join("/"),
    fileName: (file) => file.split("/").pop(),
};
vm.runInNewContext(fs.readFileSync(extension, "utf-8"), {
    tiled, FileInfo, Process, Qt, __filename: root + "/levels/extensions/check.js",
});
for (const step of steps) {
    if (actions[step]) {
        actions[step]();
    } else {
        emit(step, map);
    }
    told.push(["done", step]);
}
const seen = Object.fromEntries(layers.filter((each) => each.isGroupLayer).map((each) => [each.name, each.visible]));
console.log(JSON.stringify({ told, menus, seen, selected: map.selectedObjects.map((each) => each.name) }));
