extension SchemaPage {
  /// The timeline, the buttons, the keys, and the address that leads back to what is shown.
  static let timelineScript = #"""
    slider.max = lastStep;

    function drawTimeline() {
      const step = steps[shown.step];
      const count = counts[shown.step];
      slider.value = shown.step;
      slider.setAttribute("aria-valuetext", `${shown.step} of ${lastStep}: ${titleOf(step)}`);
      slider.style.setProperty("--done", `${lastStep ? 100 * shown.step / lastStep : 0}%`);
      document.getElementById("position").textContent = `${shown.step} / ${lastStep}`;
      document.getElementById("message").textContent = titleOf(step);
      document.getElementById("message").title = step.message;
      document.getElementById("revision").textContent = step.id;
      document.getElementById("date").textContent = step.date;
      document.getElementById("labels").textContent = step.labels.join(", ");
      document.getElementById("previous").disabled = shown.step === 0;
      document.getElementById("next").disabled = shown.step === lastStep;
      const changes = [...shown.cards.values()].filter(({ sight }) => sight.mark).map(({ sight }) => sight);
      const chips = changes.map((sight) => element("button", {
        type: "button", class: `chip ${sight.mark}`, onclick: () => goTo(sight.table),
      }, element("b", {}, signs[sight.mark]), " ", sight.version.title));
      document.getElementById("changes").replaceChildren(...chips,
        ...step.notes.map((note) => element("span", { class: "note", title: note }, "? ", note)));
      const said = ["added", "changed", "dropped"].filter((mark) => count[mark])
        .map((mark) => `${count[mark]} table${count[mark] === 1 ? "" : "s"} ${words[mark]}`).join(", ");
      document.getElementById("said").textContent = `${titleOf(step)}. ${said || "No table changed"}.`;
      drawBars();
    }

    slider.addEventListener("input", () => show(Number(slider.value)));

    let player;

    function play(wanted = !player) {
      clearInterval(player);
      player = undefined;
      const button = document.getElementById("play");
      button.replaceChildren(icon(wanted ? "pause" : "play"));
      button.setAttribute("aria-label", wanted ? "Pause" : "Play");
      if (!wanted) return;
      if (shown.step === lastStep) show(0);
      player = setInterval(() => {
        if (shown.step >= lastStep) play(false); else show(shown.step + 1);
      }, 1400);
    }

    const actions = {
      previous: () => show(shown.step - 1), next: () => show(shown.step + 1), play: () => play(),
      closer: () => zoomMiddle(1.4), farther: () => zoomMiddle(1 / 1.4), whole: () => fitAll(),
      tables: () => document.body.classList.toggle(isNarrow() ? "listing" : "unlisted"),
      more: () => document.body.classList.toggle("choosing"),
      theme: () => changeTheme(), help: () => document.getElementById("legend").showModal(),
      arrange: (button) => {
        shown.arranged = !shown.arranged;
        button.setAttribute("aria-pressed", shown.arranged);
        rearrange();
      },
    };

    for (const button of document.querySelectorAll("[data-action]")) {
      button.prepend(icon(button.dataset.icon));
      button.addEventListener("click", () => actions[button.dataset.action](button));
    }

    for (const choice of document.querySelectorAll("[name=mode]")) {
      choice.checked = choice.value === shown.mode;
      choice.addEventListener("change", () => {
        shown.mode = choice.value;
        cardLayer.classList.toggle("named", shown.mode === "names");
        rearrange();
      });
    }

    /** Lays out anew and shows all of it. */
    function rearrange() {
      cardLayer.classList.add("smooth");
      show(shown.step, { follow: false });
      fitAll();
      setTimeout(() => cardLayer.classList.remove("smooth"), 350);
    }

    function changeTheme() {
      const isDark = color("--dark") === "1";
      document.documentElement.dataset.theme = isDark ? "light" : "dark";
      drawBars();
      drawMap();
    }

    const keys = {
      ArrowLeft: () => show(shown.step - 1), ArrowRight: () => show(shown.step + 1),
      Home: () => show(0), End: () => show(lastStep), " ": () => play(),
      "+": () => zoomMiddle(1.4), "=": () => zoomMiddle(1.4), "-": () => zoomMiddle(1 / 1.4),
      0: () => fitAll(),
      "/": () => searchField.focus(), "?": () => actions.help(),
      Escape: () => {
        document.body.classList.remove("listing", "choosing");
        select();
      },
    };

    document.addEventListener("keydown", (event) => {
      const where = event.target;
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
      if (where === searchField || where.name === "mode") return;
      if (where === slider && event.key !== "Escape" && event.key !== "/") return;
      if (event.key === " " && where.tagName === "BUTTON") return;
      const action = keys[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    });

    /** Puts what is shown into the address, so that it can be handed on. */
    function remember() {
      const name = shown.selected && sightOf(shown.selected, shown.step)?.version.title;
      const parts = [steps[shown.step].id || "base"].concat(name ?? []);
      history.replaceState(null, "", `#${parts.map(encodeURIComponent).join("/")}`);
    }

    /** Shows what the address says; the last step where it says nothing. */
    function recall() {
      const [id, name] = location.hash.slice(1).split("/").map((part) => {
        try { return decodeURIComponent(part); } catch { return part; }
      });
      const step = id === "base" ? 0 : steps.findIndex((step) => step.id && step.id === id);
      show(step < 0 ? lastStep : step, { follow: false });
      const table = name ? tableNamed(name, shown.step) : undefined;
      if (table) goTo(table); else fitAll(false);
    }

    new ResizeObserver(() => {
      drawBars();
      drawMap();
    }).observe(canvas);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      drawBars();
      drawMap();
    });
    addEventListener("hashchange", recall);
    recall();
    """#
}
