// Runs before the first paint: chooses light or dark, and says that scripts are at hand.
(function () {
  "use strict";
  var root = document.documentElement;
  var chosen = null;
  try {
    chosen = localStorage.getItem("sg-scheme");
  } catch (error) {
    // Storage may be closed to us; then the device decides.
  }
  var dark = chosen === "slate" || (chosen !== "default" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.mdColorScheme = dark ? "slate" : "default";
  root.classList.add("sg-js");
})();
