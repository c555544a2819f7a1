/*
 * The first choice: which projects work with Amends. A line each, with what it would be switched on with; the rest of it is folded.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const form = Amends.startProject;

  /** From so many projects on one is looked for by its name. */
  const MANY = 8;

  /** What the admin sees and changes of one project; the project itself stays as it was last saved. */
  function entryOf(project) {
    const before = project.actor || project.suggested.actor;
    return {
      project: project,
      on: Boolean(project.on),
      open: null,
      actor: before ? before.name : '',
      shownActor: before ? before.displayName : '',
      followUpType: String(project.followUpType || project.suggested.followUpType || ''),
      openToo: false,
      startTypes: project.issueTypes.filter((one) => one.starts).map((one) => String(one.id)),
      screens: [],
      errors: [],
      said: '',
      busy: false
    };
  }

  /** What is being changed of a project stays, unless the project was changed. */
  function entries(page, told) {
    const known = new Map((page.entries || []).map((entry) => [entry.project.key, entry]));
    return told.projects.map((project) => {
      const entry = known.get(project.key);
      const same = entry && JSON.stringify(entry.project) === JSON.stringify(project);
      return same ? Object.assign(entry, { errors: [] }) : Object.assign(entryOf(project), { open: entry && entry.project.on && project.on ? entry.open : null });
    });
  }

  /** Before anything is on, the first that one click can switch on is ticked. */
  function preselect(page) {
    if (!page.entries.some((entry) => entry.project.on)) {
      const first = page.entries.find((entry) => entry.actor) || (page.entries.length === 1 && page.entries[0]);
      if (first) {
        first.on = true;
      }
    }
  }

  function coming(page) {
    return page.entries.filter((entry) => entry.on && !entry.project.on);
  }

  function going(page) {
    return page.entries.filter((entry) => !entry.on && entry.project.on);
  }

  function button(page) {
    const on = coming(page).length;
    const off = going(page).length;
    if (on && off) {
      return AJS.I18n.getText('amends.admin.save');
    }
    if (off) {
      return AJS.I18n.getText('amends.start.projects.off');
    }
    return (on > 0 || !page.told.projects.some((project) => project.on)) && AJS.I18n.getText('amends.start.projects.on');
  }

  function finder(page) {
    return (
      page.entries.length >= MANY &&
      build(
        'div',
        { class: 'amends-field', 'data-key': 'find-field' },
        build('label', { for: 'amends-start-find' }, AJS.I18n.getText('amends.start.find')),
        build('input', { type: 'search', id: 'amends-start-find', class: 'amends-input', autocomplete: 'off', 'data-key': 'find', value: page.find })
      )
    );
  }

  function found(page) {
    const looked = page.entries.length < MANY ? '' : page.find.trim().toLowerCase();
    return page.entries.filter((entry) => (entry.project.name + ' ' + entry.project.key).toLowerCase().includes(looked));
  }

  function list(page) {
    if (page.entries.length === 0) {
      return build('p', { 'data-key': 'none' }, AJS.I18n.getText('amends.admin.none'));
    }
    const shown = found(page);
    return shown.length === 0
      ? build('p', { class: 'amends-hint', 'data-key': 'not-found' }, AJS.I18n.getText('amends.start.find.none'))
      : build('ul', { class: 'amends-start-projects', 'data-key': 'projects' }, shown.map(form.draw));
  }

  function draw(page) {
    return Amends.startParts.draw(
      Object.assign(
        {
          choice: 'projects',
          number: 1,
          title: AJS.I18n.getText('amends.start.projects'),
          hint: AJS.I18n.getText('amends.start.projects.hint'),
          done: page.told.projects.some((project) => project.on),
          undo: page.told.undo,
          button: button(page)
        },
        page.cards.projects
      ),
      finder(page),
      list(page)
    );
  }

  function body(page) {
    return {
      on: coming(page).map((entry) => Object.assign({ project: entry.project.key }, form.body(entry))),
      off: going(page).map((entry) => entry.project.key)
    };
  }

  /** Each refusal goes to the project that it names, whose form opens. What names none is told on the card. */
  function refused(page, errors) {
    page.entries.forEach((entry) => {
      entry.errors = errors.filter((one) => one.field.indexOf('projects.' + entry.project.key + '.') === 0);
      entry.open = entry.errors.length > 0 ? true : entry.open;
    });
    return errors.filter((one) => one.field.indexOf('projects.') !== 0);
  }

  Amends.startProjects = { draw: draw, body: body, entries: entries, preselect: preselect, refused: refused };
})((window.Amends = window.Amends || {}));
