// The site's own behaviour: menu, light and dark, photos, copying. Every page works without it.
"use strict";

const root = document.documentElement;
const live = document.getElementById("sg-live");

function announce(text) {
  live.textContent = "";
  setTimeout(() => {
    live.textContent = text;
  }, 50);
}

// Menu: disclosures, on phones the whole, everywhere the groups.
function setOpen(button, open) {
  button.setAttribute("aria-expanded", String(open));
}

const isOpen = (button) => button.getAttribute("aria-expanded") === "true";

function menu() {
  const button = document.getElementById("sg-menu-button");
  const nav = document.getElementById("sg-menu");
  const groups = [...nav.querySelectorAll(".sg-nav__toggle")];
  const closeGroups = (except) => groups.forEach((one) => one !== except && setOpen(one, false));

  button.addEventListener("click", () => setOpen(button, !isOpen(button)));
  groups.forEach((group) => {
    group.addEventListener("click", () => {
      closeGroups(group);
      setOpen(group, !isOpen(group));
    });
    const item = group.parentElement;
    // Escape also hides a list that only the pointer holds open; it may open again at the next visit.
    item.addEventListener("mouseleave", () => item.classList.remove("sg-nav__item--shut"));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    nav.querySelectorAll(".sg-nav__item:hover").forEach((item) => item.classList.add("sg-nav__item--shut"));
    const group = groups.find(isOpen);
    if (group) {
      const inside = group.parentElement.contains(document.activeElement);
      closeGroups();
      if (inside) group.focus();
    } else if (isOpen(button)) {
      setOpen(button, false);
      button.focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (!nav.contains(event.target)) closeGroups();
  });
  nav.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !nav.contains(event.relatedTarget)) closeGroups();
  });
}

// Light, dark, or as the device says.
function schemes() {
  const button = document.getElementById("sg-scheme");
  const text = button.querySelector("[data-text]");
  const device = matchMedia("(prefers-color-scheme: dark)");
  const order = ["auto", "default", "slate"];
  let chosen = "auto";
  try {
    chosen = localStorage.getItem("sg-scheme") || "auto";
  } catch (error) {
    // Storage may be closed to us; the choice then lasts for this page.
  }
  const show = () => {
    root.dataset.mdColorScheme = chosen === "auto" ? (device.matches ? "slate" : "default") : chosen;
    root.dataset.sgScheme = chosen;
    text.textContent = button.dataset[chosen];
  };
  button.addEventListener("click", () => {
    chosen = order[(order.indexOf(chosen) + 1) % order.length];
    try {
      if (chosen === "auto") localStorage.removeItem("sg-scheme");
      else localStorage.setItem("sg-scheme", chosen);
    } catch (error) {
      // See above.
    }
    show();
    announce(button.dataset[chosen]);
  });
  device.addEventListener("change", show);
  show();
}

// Photos: links in galleries, and buttons that we lay over the pictures of a text.
function lightbox() {
  const parts = document.getElementById("sg-lightbox").content;
  document.querySelectorAll(".sg-prose img").forEach((img) => {
    if (img.closest("a, button") || img.width < 160) return;
    const button = parts.querySelector(".sg-zoom").cloneNode(true);
    button.firstElementChild.append(img.alt ? ": " + img.alt : "");
    const frame = document.createElement("span");
    frame.className = "sg-zoomed";
    img.replaceWith(frame);
    frame.append(img, button);
  });
  const openers = [...document.querySelectorAll("a[data-lightbox], .sg-zoom")];
  if (!openers.length || !("HTMLDialogElement" in window)) return;

  const dialog = parts.querySelector("dialog").cloneNode(true);
  const photo = dialog.querySelector("img");
  const words = dialog.querySelector(".sg-lightbox__text");
  const count = dialog.querySelector(".sg-lightbox__count");
  const pictures = openers.map((opener) => opener.querySelector("img") || opener.previousElementSibling);
  let at = 0;
  let startX = null;
  document.body.append(dialog);
  if (openers.length === 1) dialog.classList.add("sg-lightbox--single");

  function show(number) {
    at = (number + openers.length) % openers.length;
    const picture = pictures[at];
    const caption = picture.closest("figure")?.querySelector("figcaption")?.textContent || "";
    photo.src = openers[at].href || picture.currentSrc || picture.src;
    photo.alt = picture.alt;
    words.textContent = caption || picture.alt;
    count.textContent = `${at + 1}/${openers.length}`;
  }
  openers.forEach((opener, number) =>
    opener.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(number);
      dialog.showModal();
    }),
  );
  dialog.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.step) show(at + Number(button.dataset.step));
    else if (button || event.target === dialog) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") show(at - 1);
    if (event.key === "ArrowRight") show(at + 1);
  });
  dialog.addEventListener("touchstart", (event) => {
    startX = event.touches.length === 1 ? event.touches[0].clientX : null;
  }, { passive: true });
  dialog.addEventListener("touchend", (event) => {
    if (startX === null) return;
    const way = event.changedTouches[0].clientX - startX;
    if (Math.abs(way) > 50) show(at + (way < 0 ? 1 : -1));
    startX = null;
  });
  dialog.addEventListener("close", () => openers[at].focus());
}

// Copying and sharing.
async function copy(button) {
  const box = document.getElementById(button.dataset.copy || "");
  try {
    await navigator.clipboard.writeText(box ? box.value : button.dataset.copyText);
    return true;
  } catch (error) {
    if (!box) return false;
    box.closest("details").open = true;
    box.focus();
    box.select();
    return document.execCommand("copy");
  }
}

function copying() {
  document.querySelectorAll("[data-copy], [data-copy-text]").forEach((button) => {
    const text = button.querySelector("[data-text]");
    const usual = text.textContent;
    let timer;
    button.addEventListener("click", async () => {
      const done = await copy(button);
      const answer = done ? button.dataset.done : button.dataset.failed;
      button.classList.toggle("sg-button--done", done);
      text.textContent = answer;
      announce(answer);
      clearTimeout(timer);
      timer = setTimeout(() => {
        text.textContent = usual;
        button.classList.remove("sg-button--done");
      }, 4000);
    });
  });
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.addEventListener("click", () => window.print());
  });
  document.querySelectorAll("[data-share]").forEach((button) => {
    if (!navigator.share) return;
    button.hidden = false;
    button.addEventListener("click", () => {
      navigator.share({ title: button.dataset.title, url: button.dataset.share }).catch(() => {});
    });
  });
}

menu();
schemes();
lightbox();
copying();
