/*
 * One service project on the page after install: its line, and below it, folded, the form with what it is switched on with.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const form = Amends.startProjectForm;
  const idOf = form.idOf;

  function tick(entry) {
    const id = idOf(entry, 'on');
    return build(
      'div',
      { class: 'amends-choice', 'data-field': 'on', 'data-key': id + '-row' },
      build('input', { type: 'checkbox', id: id, name: 'on', 'data-key': id, checked: entry.on }),
      build('label', { for: id }, entry.project.name, ' ', build('span', { class: 'amends-key' }, entry.project.key))
    );
  }

  function lozenge(entry) {
    return entry.project.on && build('span', { class: 'aui-lozenge aui-lozenge-success' }, AJS.I18n.getText('amends.admin.is-on'));
  }

  /** With what it is on, or would be, in one line. */
  function summary(entry) {
    const type = entry.project.issueTypes.find((one) => String(one.id) === entry.followUpType);
    const acts = entry.shownActor || entry.actor;
    const words = acts
      ? AJS.I18n.getText('amends.start.project.acts', acts)
      : entry.on && AJS.I18n.getText('amends.start.project.nobody');
    const made = acts && type && AJS.I18n.getText('amends.start.project.type', type.name);
    return build('span', { class: 'amends-hint', 'data-key': idOf(entry, 'summary') }, [words, made].filter(Boolean).join(' \u00b7 '));
  }

  function details(entry) {
    return build(
      'button',
      {
        type: 'button',
        class: 'aui-button aui-button-link amends-small',
        'data-action': 'details',
        'data-key': idOf(entry, 'details'),
        'aria-expanded': String(isOpen(entry)),
        'aria-controls': idOf(entry, 'form-part'),
        'aria-label': AJS.I18n.getText('amends.panel.about', AJS.I18n.getText('amends.start.project.details'), entry.project.name)
      },
      AJS.I18n.getText('amends.start.project.details')
    );
  }

  /** What one click cannot know has to be said: it stands open, until somebody folds it. */
  function isOpen(entry) {
    return entry.open === null ? entry.on && !entry.project.on && !entry.shownActor : entry.open;
  }

  function draw(entry) {
    const open = isOpen(entry);
    return build(
      'li',
      { 'data-key': idOf(entry, 'line') },
      build(
        'form',
        {
          class: 'amends-start-project',
          'data-project': entry.project.key,
          'data-key': idOf(entry, 'form'),
          novalidate: true,
          'aria-label': entry.project.name,
          'aria-busy': entry.busy ? 'true' : null
        },
        build('div', { class: 'amends-start-line' }, tick(entry), lozenge(entry), details(entry)),
        summary(entry),
        build(
          'div',
          { id: idOf(entry, 'form-part'), class: 'amends-start-form', hidden: !open, 'data-key': idOf(entry, 'form-part') },
          open && form.draw(entry)
        ),
        !open && form.elsewhere(entry)
      )
    );
  }

  Amends.startProject = { draw: draw, body: form.body, remember: form.remember };
})((window.Amends = window.Amends || {}));
