/*
 * All methods: whose they are, how far they have come, how many apologies are open on each, and what can be done with them.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.methodFields;

  /** The name as the server tells it in the reader's language; of what nobody saved yet, the one that was typed. */
  function nameOf(one) {
    const map = one.name || {};
    return one.label || map[Object.keys(map)[0]] || one.id;
  }

  function lozenge(words, look) {
    return build('span', { class: 'aui-lozenge amends-lozenge' + (look ? ' aui-lozenge-' + look : '') }, words);
  }

  function lozenges(one) {
    return [
      one.shipped && lozenge(AJS.I18n.getText('amends.method-editor.shipped')),
      one.newest > 0 && lozenge(AJS.I18n.getText('amends.method-editor.version', one.newest), 'success'),
      one.draft && lozenge(AJS.I18n.getText('amends.method-editor.draft'), 'current'),
      one.retired && lozenge(AJS.I18n.getText('amends.method-editor.retired'), 'moved')
    ];
  }

  /** On the page of a project those of all projects, and those that ship, are only there to be read and copied. */
  function isTheirs(page, one) {
    return !one.shipped && (!page.project || one.project === page.project);
  }

  function scope(page, one) {
    if (!one.project) {
      return AJS.I18n.getText('amends.plan.all');
    }
    const project = page.projects.find((some) => some.key === one.project);
    return project ? project.name : one.project;
  }

  function open(one) {
    const versions = Amends.methodPublish.openOn(one.open);
    return versions.length ? AJS.I18n.getText('amends.method-editor.open', versions.join(', ')) : AJS.I18n.getText('amends.method-editor.open.none');
  }

  function copyWords(page) {
    return page.project ? AJS.I18n.getText('amends.method-editor.copy.here') : AJS.I18n.getText('amends.method-editor.copy');
  }

  function buttons(page, one, name) {
    const subject = { 'data-subject': one.id };
    const theirs = isTheirs(page, one);
    const download = AJS.I18n.getText('amends.method-editor.export');
    return build(
      'div',
      { class: 'amends-buttons', 'data-key': 'buttons-' + one.id },
      theirs
        ? fields.buttonAbout('edit', 'edit-' + one.id, AJS.I18n.getText('amends.method-editor.edit'), name, subject)
        : fields.buttonAbout('edit', 'edit-' + one.id, AJS.I18n.getText('amends.method-editor.look'), name, subject),
      fields.buttonAbout('copy', 'copy-' + one.id, copyWords(page), name, subject),
      one.newest > 0 &&
        build(
          'a',
          {
            class: 'aui-button amends-small',
            href: Amends.methodCalls.download(one.id, one.newest, page.project),
            download: one.id + '-' + one.newest + '.json',
            'data-key': 'amends-method-export-' + one.id,
            'aria-label': AJS.I18n.getText('amends.panel.about', download, name)
          },
          download
        ),
      theirs &&
        !one.moving &&
        Amends.methodMoving.older(one) > 0 &&
        fields.buttonAbout('move-open', 'move-open-' + one.id, AJS.I18n.getText('amends.method-editor.move'), name, subject),
      theirs && !one.retired && one.newest > 0 && fields.buttonAbout('retire', 'retire-' + one.id, AJS.I18n.getText('amends.method-editor.retire'), name, subject),
      theirs && one.retired && fields.buttonAbout('restore', 'retire-' + one.id, AJS.I18n.getText('amends.method-editor.restore'), name, subject)
    );
  }

  function item(page, one) {
    const name = nameOf(one);
    const error = page.errors[one.id];
    return build(
      'li',
      { class: 'amends-method-line', 'data-key': 'method-' + one.id, 'data-method': one.id },
      build('div', { class: 'amends-method-head' }, build('h3', { class: 'amends-method-name', dir: 'auto' }, name), build('span', { class: 'amends-method-state' }, lozenges(one))),
      build('p', { class: 'amends-hint', 'data-key': 'facts-' + one.id }, [one.id, scope(page, one), open(one)].join(' · ')),
      one.moving && build('p', { class: 'amends-notice', 'data-key': 'moving-' + one.id }, Amends.methodMoving.line(one.moving)),
      buttons(page, one, name),
      error && build('p', { class: 'amends-error', 'data-key': 'error-' + one.id }, error)
    );
  }

  function draw(page) {
    return [
      build('h2', { 'data-key': 'title' }, page.project ? AJS.I18n.getText('amends.method-editor.project', page.projects[0].name) : AJS.I18n.getText('amends.method-editor.title')),
      build('p', { 'data-key': 'intro' }, AJS.I18n.getText('amends.method-editor.intro')),
      page.project && build('p', { class: 'amends-hint', 'data-key': 'intro-project' }, AJS.I18n.getText('amends.method-editor.project.intro')),
      page.error && build('p', { class: 'amends-error', 'data-key': 'page-error' }, page.error),
      build(
        'div',
        { class: 'amends-buttons', 'data-key': 'list-buttons' },
        build('button', { type: 'button', class: 'aui-button aui-button-primary', 'data-action': 'new', 'data-key': 'amends-method-new' }, AJS.I18n.getText('amends.method-editor.new')),
        build('button', { type: 'button', class: 'aui-button', 'data-action': 'import', 'data-key': 'amends-method-import' }, AJS.I18n.getText('amends.method-editor.import')),
        build('span', { class: 'amends-said', 'data-key': 'list-said' }, page.said)
      ),
      build('ul', { class: 'amends-method-list', 'data-key': 'list', role: 'list' }, page.methods.map((one) => item(page, one)))
    ];
  }

  /** Asks for all methods again; then says `words`, with focus on the method's own button. */
  function look(page, id, words) {
    return Amends.methodCalls.all(page.project).then(
      (told) => {
        page.methods = told.methods;
        Object.assign(page, { error: '', said: words || '' });
        page.draw();
        Amends.methodMoving.watch(page);
        id && Amends.dom.focus(page.box, 'amends-method-edit-' + id);
        words && Amends.announcer.say(words);
      },
      (failure) => {
        page.error = failure.message;
        page.draw();
      }
    );
  }

  /** Asks for all methods again, and leaves focus and what was said where they are. */
  function refresh(page) {
    return Amends.methodCalls.all(page.project).then(
      (told) => {
        page.methods = told.methods;
        page.draw();
        Amends.methodMoving.watch(page);
      },
      () => {
        // The next look will say it, if it lasts.
        Amends.methodMoving.watch(page);
      }
    );
  }

  /** What was refused stands below the method. */
  function failed(page, id, failure) {
    page.errors[id] = failure.message;
    page.draw();
    Amends.announcer.say(failure.message);
  }

  /** Restores. */
  function turn(page, id, call, words) {
    page.errors[id] = '';
    call(id, page.methods.find((one) => one.id === id).revision).then(
      () => look(page, id, words),
      (failure) => failed(page, id, failure)
    );
  }

  Amends.methodList = { draw: draw, refresh: refresh, failed: failed, isTheirs: isTheirs, copyWords: copyWords, look: look, turn: turn, nameOf: nameOf };
})((window.Amends = window.Amends || {}));
