/* Runs `bedtime check` whenever a map or a tileset is saved and puts what is wrong into the Issues panel, where a
 * double click opens the map and selects the object: what is wrong with the saved map first, the rest when it is known.
 * Tiled never waits for any of it. The menus Map and View, and that of an object in a map, have what else there is.
 *
 * Tiled 1.8 or newer. `bedtime edit` starts Tiled so that the command is found.
 */

/* global tiled, FileInfo, Process, Qt */

(function () {
    "use strict";

    const root = FileInfo.path(FileInfo.path(FileInfo.path(__filename)));
    /** The two groups of a place of two layers, as the game's own `pairs.py` has them: what is seen, what is beneath. */
    const PAIRS = [["dream", "real"], ["painted", "bare"]];
    /** ms between two looks at what a command says; after so many looks without an answer it is given up. */
    const BETWEEN = 100;
    const PATIENCE = 1800;
    /** Looks that a command has to say the rest once it told of an error. */
    const DYING = 10;
    const nothing = function () {};

    // ------------------------------------------------------------------ commands, while Tiled goes on
    /** Commands under way, and what looks after them. */
    let running = [];
    const timer = clock();

    /** What calls `look` from time to time; null where a Tiled has no such thing, which looks when something is done. */
    function clock() {
        for (const version of ["", " 2.15", " 2.0"]) {
            try {
                const made = Qt.createQmlObject("import QtQml" + version + "\nTimer { repeat: true }", tiled, "bedtime");
                made.interval = BETWEEN;
                made.triggered.connect(look);
                return made;
            } catch (error) {
                continue;
            }
        }
        tiled.activeAssetChanged.connect(look);
        return null;
    }

    /** Starts `bedtime` with these words. `heard` is told the whole lines of its answer so far, until it returns true. */
    function start(words, heard) {
        const process = new Process();
        process.codec = "UTF-8";
        process.workingDirectory = root;
        if (!process.start("bedtime", words)) {
            process.close();
            tiled.warn("`bedtime` is not found, so nothing is done; start Tiled with `bedtime edit`", nothing);
            return null;
        }
        const command = { process: process, heard: heard, said: "", wrong: "", looks: 0, dying: 0 };
        running.push(command);
        if (timer) {
            timer.start();
        }
        return command;
    }

    function stop(command) {
        if (!running.includes(command)) {
            return;
        }
        running = running.filter((other) => other !== command);
        command.process.kill();
        command.process.close();
        if (timer && !running.length) {
            timer.stop();
        }
    }

    function look() {
        running.slice().forEach((command) => {
            command.said += command.process.readStdOut();
            command.wrong += command.process.readStdErr();
            command.looks += 1;
            command.dying += command.wrong ? 1 : 0;
            if (command.heard(command.said.split("\n").slice(0, -1))) {
                stop(command);
            } else if (command.dying > DYING || command.looks > PATIENCE) {
                tiled.error("bedtime: " + (command.wrong.trim() || "gave no answer"), nothing);
                stop(command);
            }
        });
    }

    // ------------------------------------------------------------------ the check
    /** What stands in the Issues panel; the check under way. */
    let known = [];
    let checking = null;

    /** Checks in place of the check under way, and tells of `file` first. */
    function check(file, more) {
        stop(checking);
        let told = 0;
        checking = start(["check", "--json", "--first", file].concat(more || []), (answers) => {
            if (answers.length > told) {
                told = answers.length;
                tell([].concat(...answers.map((line) => JSON.parse(line))), told > 1);
            }
            return told > 1;
        });
    }

    /** Puts what is new into the Issues panel, each once; with `all`, says what was mended too. */
    function tell(found, all) {
        const texts = found.map((p) => p.path + ":" + p.line + ":" + p.column + ": " + p.message);
        texts.forEach((text, i) => {
            if (!known.includes(text)) {
                known.push(text);
                tiled.error(text, () => show(found[i]));
            }
        });
        if (all) {
            known.filter((text) => !texts.includes(text)).forEach((text) => tiled.log("mended: " + text));
            known = texts;
            tiled.log(texts.length ? "bedtime check: " + texts.length + " to mend" : "bedtime check: nothing is wrong");
        }
    }

    /** Opens the map or tileset of a problem, and selects its object. */
    function show(problem) {
        if (/\.(tmx|tsx)$/.test(problem.path)) {
            const asset = tiled.open(root + "/" + problem.path);
            if (asset && asset.isTileMap && problem.object) {
                select(asset, (object) => object.id === problem.object);
            }
        }
    }

    // ------------------------------------------------------------------ maps
    /** The first object that fits in a map or group, or in any group in it; null when there is none. */
    function find(parent, fits) {
        for (let i = 0; i < parent.layerCount; i++) {
            const layer = parent.layerAt(i);
            const inner = layer.isObjectLayer ? layer.objects.find(fits) : null;
            const found = inner || (layer.isGroupLayer ? find(layer, fits) : null);
            if (found) {
                return found;
            }
        }
        return null;
    }

    /** Selects the first object that fits, and brings it to the middle of the view; whether there is one. */
    function select(map, fits) {
        const object = find(map, fits);
        if (object) {
            map.currentLayer = object.layer;
            map.selectedObjects = [object];
            tiled.mapEditor.currentMapView.centerOn(object.x, object.y);
        }
        return object !== null;
    }

    function kind(object) {
        return object.className || object.type || "";
    }

    /** What an object says of a property: itself, its template, its tile or its class. */
    function said(object, name) {
        const value = object.resolvedProperty(name);
        return value === undefined || value === null ? "" : value;
    }

    /** The path of a property that is a file. */
    function pathOf(value) {
        const url = value.localFile || String(value.url === undefined ? value : value.url);
        return decodeURIComponent(url.replace(/^file:\/\/(?=\/)/, "").replace(/^\/([A-Za-z]:)/, "$1"));
    }

    /** The one selected object of the map at hand; null, and a word, when there is no such thing. */
    function chosen(what) {
        const map = tiled.activeAsset;
        const objects = map && map.isTileMap ? map.selectedObjects : [];
        if (objects.length !== 1) {
            tiled.alert("Select one object first: " + what + ".");
            return null;
        }
        return objects[0];
    }

    // ------------------------------------------------------------------ actions
    /** Shows one of the two layers of a place (0: what is seen, 1: what is beneath) or both; for the eye alone. */
    function layers(shown) {
        const map = tiled.activeAsset;
        const pair = map && map.isTileMap ? PAIRS.find((names) => names.some((name) => group(map, name))) : null;
        if (!pair) {
            tiled.alert("This place has one layer: no group is called " + PAIRS.map((names) => names.join(" or ")).join(", ") + ".");
            return;
        }
        map.macro("Show " + (shown < 0 ? pair.join(" and ") : pair[shown]), () => {
            pair.forEach((name, i) => {
                const found = group(map, name);
                if (found) {
                    found.visible = shown < 0 || shown === i;
                }
            });
        });
    }

    function group(map, name) {
        for (let i = 0; i < map.layerCount; i++) {
            if (map.layerAt(i).isGroupLayer && map.layerAt(i).name === name) {
                return map.layerAt(i);
            }
        }
        return null;
    }

    function goThrough() {
        const door = chosen("the door to go through");
        const to = door ? pathOf(said(door, "to")) : "";
        if (!door) {
            return;
        }
        if (!to) {
            tiled.alert("It leads nowhere: it has no `to`.");
            return;
        }
        const map = tiled.open(to);
        const at = said(door, "at");
        if (map && map.isTileMap && !select(map, (object) => kind(object) === "Spot" && object.name === at)) {
            tiled.alert("There is no spot '" + at + "' in " + FileInfo.fileName(to) + ".");
        }
    }

    function writeWords() {
        const thing = chosen("the thing that words are to be written for");
        const look = thing ? said(thing, "look") || thing.name : "";
        if (!thing) {
            return;
        }
        if (!look) {
            tiled.alert("Give it a `look`, or a name, that its words can be found by.");
            return;
        }
        const file = tiled.activeAsset.fileName;
        if (!said(thing, "look")) {
            thing.setProperty("look", look);
        }
        if (tiled.activeAsset.modified) {
            tiled.trigger("Save");
        }
        start(["new", "words", file, look], (answers) => {
            if (answers.length) {
                tiled.log(answers[0]);
                check(file);
            }
            return answers.length > 0;
        });
    }

    /** Tells everything again, of the map at hand first. */
    function checkAll(more) {
        const asset = tiled.activeAsset;
        known = [];
        check(asset && asset.fileName ? asset.fileName : root + "/levels", more);
    }

    function bringUpToDate() {
        checkAll(["--write"]);
        tiled.log("Classes, worlds and the numbers of maps are brought up to date; open the project again to see them.");
    }

    const actions = [
        ["Map", "CheckBedtime", "Check Bedtime", () => checkAll()],
        ["Map", "UpdateBedtime", "Bring Bedtime Up to Date", bringUpToDate],
        ["View", "ShowBedtimeFirst", "Show " + PAIRS.map((names) => names[0]).join(" or ") + " Alone", () => layers(0)],
        ["View", "ShowBedtimeSecond", "Show " + PAIRS.map((names) => names[1]).join(" or ") + " Alone", () => layers(1)],
        ["View", "ShowBedtimeBoth", "Show Both Layers of the Place", () => layers(-1)],
        ["MapView.Objects", "GoThroughDoor", "Go Through This Door", goThrough],
        ["MapView.Objects", "WriteBedtimeWords", "Write Words for This", writeWords],
    ];
    actions.forEach(([, id, text, act]) => {
        tiled.registerAction(id, act).text = text;
    });
    ["Map", "View", "MapView.Objects"].forEach((menu) => {
        const mine = actions.filter((each) => each[0] === menu).map((each) => ({ action: each[1] }));
        tiled.extendMenu(menu, [{ separator: true }].concat(mine));
    });
    tiled.assetSaved.connect((asset) => check(asset.fileName));
})();
