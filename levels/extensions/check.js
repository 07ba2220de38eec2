/* Runs `bedtime check` whenever a map or a tileset is saved and puts what is wrong into the Issues panel, where a
 * double click opens the map and selects the object. What is wrong with the saved map is told at once; nobody waits for
 * the rest, which is told with the next thing that is done in Tiled once it is known. "Map > Check Bedtime" runs it
 * without saving, and tells everything again.
 *
 * Tiled 1.8 or newer. `bedtime edit` starts Tiled so that the command is found.
 */

/* global tiled, FileInfo, Process */

(function () {
    "use strict";

    const root = FileInfo.path(FileInfo.path(FileInfo.path(__filename)));
    /** How often the first answer is looked for, and ms between. */
    const LOOKS = 150;
    const BETWEEN = 20;
    /** What stands in the Issues panel; the check under way, and what it has said so far; assets that are listened to. */
    let known = [];
    let running = null;
    let said = "";
    const followed = [];

    /** Starts a check that tells of `file` first, in place of the one under way. */
    function start(file) {
        stop();
        said = "";
        running = new Process();
        running.codec = "UTF-8";
        if (!running.start("bedtime", ["check", "--json", "--first", file])) {
            stop();
            tiled.warn("`bedtime` is not found, so nothing is checked; start Tiled with `bedtime edit`", function () {});
        }
    }

    function stop() {
        if (running) {
            running.kill();
            running.close();
            running = null;
        }
    }

    /** The answers so far, each on a line of its own: of the saved file, and of everything else. */
    function answers() {
        said += running.readStdOut();
        return said.split("\n").slice(0, -1);
    }

    /** Waits for so many answers, and no longer than that takes; whether they are there. */
    function wait(wanted) {
        for (let look = 0; running && look < LOOKS * wanted; look++) {
            if (answers().length >= wanted) {
                return true;
            }
            running.waitForFinished(BETWEEN);
        }
        return false;
    }

    /** Takes up the rest when it is there: called with whatever is done in Tiled meanwhile. */
    function look() {
        if (running && answers().length > 1) {
            finish();
        }
    }

    function finish() {
        const found = read(said);
        stop();
        if (found) {
            tell(found, true);
        }
    }

    /** The problems in all whole lines of a text; null when they cannot be read. */
    function read(text) {
        try {
            return [].concat(...text.split("\n").slice(0, -1).map((line) => JSON.parse(line)));
        } catch (error) {
            tiled.error("bedtime check: " + error, function () {});
            return null;
        }
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

    /** The object of that number in a map or group, or in any group in it; null when there is none. */
    function find(parent, number) {
        for (let i = 0; i < parent.layerCount; i++) {
            const layer = parent.layerAt(i);
            const inner = layer.isObjectLayer ? layer.objects.find((object) => object.id === number) : null;
            const found = inner || (layer.isGroupLayer ? find(layer, number) : null);
            if (found) {
                return found;
            }
        }
        return null;
    }

    /** Opens the map or tileset of a problem; selects its object and brings it to the middle of the view. */
    function show(problem) {
        if (!/\.(tmx|tsx)$/.test(problem.path)) {
            return;
        }
        const asset = tiled.open(root + "/" + problem.path);
        if (!asset || !asset.isTileMap || !problem.object) {
            return;
        }
        const object = find(asset, problem.object);
        if (object) {
            asset.currentLayer = object.layer;
            asset.selectedObjects = [object];
            tiled.mapEditor.currentMapView.centerOn(object.x, object.y);
        }
    }

    /** Why a check gave no answer. */
    function failed() {
        const told = running ? running.readStdErr().trim() : "";
        if (told) {
            tiled.error("bedtime check: " + told, function () {});
            stop();
        }
    }

    function saved(asset) {
        start(asset.fileName);
        if (wait(1)) {
            const first = read(said);
            if (first) {
                tell(first, false);
            }
        } else {
            failed();
        }
        follow(asset);
    }

    function checkAll() {
        known = [];
        start(root + "/levels");
        if (wait(2)) {
            finish();
        } else {
            failed();
        }
    }

    /** Looks for the rest whenever something is done with an asset; older Tileds do not tell of all of it. */
    function follow(asset) {
        if (asset && !followed.includes(asset)) {
            followed.push(asset);
            ["modifiedChanged", "selectedObjectsChanged", "selectedLayersChanged", "currentLayerChanged"].forEach((name) => {
                if (asset[name] && asset[name].connect) {
                    asset[name].connect(look);
                }
            });
        }
    }

    tiled.assetSaved.connect(saved);
    tiled.assetOpened.connect(look);
    tiled.activeAssetChanged.connect(look);
    tiled.assetAboutToBeClosed.connect((asset) => {
        look();
        if (followed.includes(asset)) {
            followed.splice(followed.indexOf(asset), 1);
        }
    });
    const action = tiled.registerAction("CheckBedtime", checkAll);
    action.text = "Check Bedtime";
    tiled.extendMenu("Map", [{ separator: true }, { action: "CheckBedtime" }]);
})();
