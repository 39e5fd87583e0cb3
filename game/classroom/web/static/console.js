// Keeps the teacher's pages and the projector up to date. All of it works without this script.
(() => {
  const on = addEventListener, at = (id) => document.getElementById(id), page = () => at("page").dataset, now = () => Date.now();
  const chosen = (field) => field.type === "checkbox" || field.type === "radio";
  const typed = {}, told = new Map(), sending = new Set();
  let ends, bell, missed = 0, looking, again;

  // A part is put in place only where it says something else, so that nothing jumps or begins anew.
  const parts = (root) => [...root.querySelectorAll("[data-part]")];
  const said = (part) => part.outerHTML.replace(/value="[0-9a-f]{32}"/g, "");
  const remember = () => { for (const part of parts(document)) told.set(part.dataset.part, said(part)); };
  const put = () => {
    for (const id in typed) {
      const field = at(id);
      if (field) field[chosen(field) ? "checked" : "value"] = typed[id];
    }
  };
  const tick = () => {
    const clock = at("left");
    if (!clock || !ends) return;
    const left = Math.max(0, Math.ceil((ends - now()) / 1000));
    clock.textContent = (left / 60 | 0) + ":" + `0${left % 60}`.slice(-2);
    clock.parentNode.classList.toggle("soon", left <= 15);
  };
  const learn = () => { ends = page().left && now() + page().left * 1000; tick(); };
  const replace = (old, fresh) => {
    const field = document.activeElement, id = field && old.contains(field) && field.id, open = {};
    const spot = id && /text/.test(field.type) && [field.selectionStart, field.selectionEnd];
    for (const one of old.querySelectorAll("details[id]")) open[one.id] = one.open;
    old.replaceWith(fresh);
    for (const one in open) if (at(one)) at(one).open = open[one];
    put();
    if (id && at(id)) {
      at(id).focus({ preventScroll: true });
      if (spot) at(id).setSelectionRange(...spot);
    }
  };
  const swap = (text) => {
    const fresh = new DOMParser().parseFromString(text, "text/html"), next = fresh.getElementById("page");
    if (!next) { document.body.replaceWith(fresh.body); bell?.close(); return; }
    const came = parts(next), known = parts(document);
    if (came.map((one) => one.dataset.part).join() != known.map((one) => one.dataset.part).join()) {
      replace(at("page"), next);
      remember();
    } else {
      for (const part of came) {
        const name = part.dataset.part, words = said(part);
        if (words == told.get(name)) continue;
        told.set(name, words);
        replace(document.querySelector(`[data-part="${name}"]`), part);
      }
      for (const name of ["left", "revision"]) {
        if (next.dataset[name] === undefined) delete page()[name]; else page()[name] = next.dataset[name];
      }
    }
    document.title = fresh.title;
    document.documentElement.lang = fresh.documentElement.lang;
    learn();
  };

  const lost = (yes) => { if (at("lost")) at("lost").hidden = !yes; };
  const ask = (url, what) => fetch(url, { cache: "no-store", ...what });
  const look = async () => {
    if (looking) { again = true; return; }
    looking = true;
    try { const came = await ask(location.href); missed = 0; lost(false); swap(await came.text()); } catch { if (++missed > 1) lost(true); }
    looking = false;
    if (again) { again = false; look(); }
  };
  const wake = () => {
    bell?.close();
    if (document.hidden || !page().bell) return;
    bell = new EventSource(page().bell + "/bell");
    bell.onmessage = ({ data }) => { if (data != page().revision) look(); };
    look();
  };

  on("submit", async (event) => {
    const form = event.target, by = event.submitter;
    if (!page().bell || form.dataset.plain !== undefined) return;
    event.preventDefault();
    if (sending.has(form)) return;
    sending.add(form);
    const body = new URLSearchParams(new FormData(form));
    if (by?.name) body.set(by.name, by.value);
    // Two taps on one button are two acts; what the network repeats is one.
    body.set("key", [...crypto.getRandomValues(new Uint8Array(16))].map((one) => `0${one.toString(16)}`.slice(-2)).join(""));
    for (let tries = 0; tries < 5; tries++) {
      try {
        const came = await ask(form.action, { method: "POST", body }), text = await came.text();
        if (came.ok) for (const field of form.elements) delete typed[field.id];
        if (came.ok) form.reset();
        for (const one of document.querySelectorAll("details.sure[open]")) one.open = false;
        swap(text);
        at("told")?.focus();
        break;
      } catch { lost(true); await new Promise((done) => setTimeout(done, 600)); }
    }
    sending.delete(form);
  });
  on("input", ({ target: field }) => {
    if (field.id) typed[field.id] = chosen(field) ? field.checked : field.value;
  });
  on("keydown", (event) => {
    if (event.key == "f" && !event.target.closest("input,textarea,select") && page().wall !== undefined) {
      document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    }
  });
  document.addEventListener("visibilitychange", wake);
  on("online", wake);

  remember();
  learn();
  setInterval(tick, 500);
  setInterval(() => { if (!document.hidden && page().bell) look(); }, 5000);
  wake();
})();
