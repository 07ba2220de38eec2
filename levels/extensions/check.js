/* Runs `bedtime check` whenever a map or a tileset is saved and puts what is wrong into the Issues panel, where a
 * double click opens the map and selects the object. "Map > Check Bedtime" runs it without saving.
 *
 * Tiled 1.8 or newer. `bedtime edit` starts Tiled so that the command is found.
 */

/* global tiled, FileInfo, Process */

(function () {
    "use strict";

    const root = FileInfo.path(FileInfo.path(FileInfo.path(__filename)));
    let known = [];

    /** The problems of the whole project, as `bedtime check --json` tells them; null when it could not be run. */
    function problems() {
        const process = new Process();
        process.codec = "UTF-8";
        const status = process.exec("bedtime", ["check", "--json"], false);
        const told = process.readStdOut();
        const failed = process.readStdErr();
        process.close();
        if (status === -1) {
            tiled.warn("`bedtime` is not found, so nothing is checked; start Tiled with `bedtime edit`", function () {});
            return null;
        }
        try {
            return JSON.parse(told);
        } catch (error) {
            tiled.error("bedtime check: " + (failed.trim() || error), function () {});
            return null;
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

    function check() {
        const found = problems();
        if (!found) {
            return;
        }
        const texts = found.map((p) => p.path + ":" + p.line + ":" + p.column + ": " + p.message);
        texts.forEach((text, i) => tiled.error(text, () => show(found[i])));
        known.filter((text) => !texts.includes(text)).forEach((text) => tiled.log("mended: " + text));
        known = texts;
        tiled.log(texts.length ? "bedtime check: " + texts.length + " to mend" : "bedtime check: nothing is wrong");
    }

    tiled.assetSaved.connect(check);
    const action = tiled.registerAction("CheckBedtime", check);
    action.text = "Check Bedtime";
    tiled.extendMenu("Map", [{ separator: true }, { action: "CheckBedtime" }]);
})();
