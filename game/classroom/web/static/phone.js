// Keeps a page up to date without losing what is being typed. All of it works without this script.
(() => {
  const doc = document, on = addEventListener, at = (id) => doc.getElementById(id), page = () => at("page").dataset, now = () => Date.now();
  const chosen = (field) => field.type === "checkbox" || field.type === "radio";
  // What was typed or chosen since it was last sent, by the id of its field; kept over a reload.
  const typed = {}, place = "typed" + location.pathname;
  const unsent = [];
  let ends, bell, missed = 0, composing, held, asking, again, sending, told, until = 0;

  const here = (path) => history.replaceState(0, "", path);
  const all = () => [...doc.querySelectorAll("a,button,summary")];
  const put = () => {
    for (const id in typed) {
      const field = at(id);
      if (field) field[chosen(field) ? "checked" : "value"] = typed[id];
    }
  };
  const keep = () => {
    try { sessionStorage.setItem(place, JSON.stringify(typed)); } catch {} // then the page alone holds it
  };
  const take = (text) => {
    try { Object.assign(typed, JSON.parse(text)); } catch {} // nothing was kept
  };
  const tick = () => {
    const clock = at("left"), left = Math.max(0, Math.ceil((ends - now()) / 1000));
    if (!clock || !ends) return;
    clock.textContent = (left / 60 | 0) + ":" + `0${left % 60}`.slice(-2);
    clock.parentNode.classList.toggle("soon", left <= 15);
  };
  const learn = () => { ends = page().left && now() + page().left * 1000; tick(); };
  const swap = (text) => {
    // A word that is being composed, as Japanese and Chinese are, would be cut off.
    if (composing) { held = text; return; }
    const fresh = new DOMParser().parseFromString(text, "text/html"), next = fresh.getElementById("page");
    if (!next) return location.reload();
    const field = doc.activeElement, id = field.id, y = scrollY, open = {}, where = all().indexOf(field);
    const spot = /text/.test(field.type) && [field.selectionStart, field.selectionEnd];
    for (const one of doc.querySelectorAll("details[id]")) open[one.id] = one.open;
    if (now() < until && !next.querySelector("#told")) next.querySelector("main").prepend(told);
    at("page").replaceWith(next);
    doc.title = fresh.title;
    doc.documentElement.lang = fresh.documentElement.lang;
    for (const one in open) if (at(one)) at(one).open = open[one];
    put();
    const same = at(id) || all().find((one, i) => i >= where && one.textContent == field.textContent);
    if (id || where > -1) same?.focus({ preventScroll: true });
    if (spot) same?.setSelectionRange(...spot);
    scrollTo(0, y);
    learn();
    // Said aloud where a page is heard: what it is about now.
    const head = doc.querySelector("h1").textContent;
    if (at("news").textContent != head) at("news").textContent = head;
  };

  const lost = (yes) => { at("lost").hidden = !yes; at("lost-said").textContent = page().code; };
  const heard = () => { missed = 0; lost(false); };
  const miss = () => { if (++missed > 1 || unsent.length) lost(true); if (missed % 3 == 0) elsewhere(); };
  const ask = (url, what) => fetch(url, { cache: "no-store", signal: AbortSignal.timeout?.(8000), ...what });
  const look = async () => {
    if (asking) { again = true; return; }
    asking = true;
    const before = at("page");
    try {
      const came = await ask(location.href, { headers: { "If-None-Match": `"${page().revision}"` } });
      heard();
      if (before != at("page")) again = true;
      else if (came.status != 304) swap(await came.text());
    } catch { miss(); }
    asking = false;
    if (again) { again = false; look(); }
  };
  const differs = (revision) => !page().revision.startsWith(revision + "-");
  const poll = async () => {
    if (doc.hidden) return;
    try {
      const came = await ask("/now");
      heard();
      if (bell.readyState == 2) wake();
      else if (!came.ok || differs(await came.text())) look();
      send();
    } catch { miss(); }
  };
  // The teacher's computer may have another number by now; its name stays.
  const elsewhere = async () => {
    const { also, code } = page();
    if (!also || also == location.origin) return;
    try {
      await ask(also + "/now", { mode: "no-cors" });
      location.href = also + location.pathname + "#" + encodeURIComponent(code + "~" + JSON.stringify(typed));
    } catch {} // not there either
  };
  const wake = () => {
    bell?.close();
    if (doc.hidden) return;
    bell = new EventSource("/bell");
    bell.onmessage = ({ data }) => { if (differs(data)) setTimeout(look, Math.random() * 50); };
    look();
    send();
  };

  // A form is sent again, with the same key, until it is answered.
  const send = async () => {
    if (sending || !unsent.length) return;
    sending = true;
    const { url, body, ids } = unsent[0];
    try {
      const came = await ask(url, { method: "POST", body, headers: { Prefer: "return=representation" } });
      const text = await came.text();
      unsent.shift();
      heard();
      if (came.ok) {
        for (const id of ids) delete typed[id];
        keep();
      }
      until = 0;
      swap(text);
      if (came.ok) here(page().at);
      told = at("told");
      if (told) { until = now() + 6000; told.focus(); }
      if (page().seat && !bell) wake();
    } catch { miss(); }
    sending = false;
    if (!missed) send();
  };
  on("submit", (event) => {
    event.preventDefault();
    const form = event.target, by = event.submitter, body = new URLSearchParams(new FormData(form));
    if (by?.name) body.set(by.name, by.value);
    if (unsent.some((one) => one.body + "" == body)) return;
    unsent.push({ url: form.action, body, ids: [...form.elements].map((field) => field.id) });
    send();
  });
  on("input", ({ target: field }) => {
    if (field.type == "radio") for (const one of doc.getElementsByName(field.name)) delete typed[one.id];
    if (field.id) typed[field.id] = chosen(field) ? field.checked : field.value;
    keep();
  });
  on("compositionstart", () => { composing = true; });
  on("compositionend", () => { composing = false; if (held) swap(held); held = ""; });
  doc.addEventListener("visibilitychange", wake);
  on("online", wake);
  on("pageshow", (event) => { if (event.persisted) wake(); });

  take(sessionStorage.getItem(place));
  const [code, draft] = decodeURIComponent(location.hash.slice(1)).split(/~(.*)/), back = at("back");
  if (back && draft) {
    take(draft);
    here(location.pathname);
    back.value = code;
    back.form.requestSubmit();
  }
  put();
  learn();
  setInterval(tick, 500);
  setInterval(() => { if (page().seat) poll(); }, 5000);
  if (page().seat) wake();
})();
