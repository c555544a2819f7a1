/*
 * The admin's page: one form a service project, drawn from the list that came with the page, saved over REST.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function idOf(entry, name) {
    return 'amends-' + entry.project.key + '-' + name;
  }

  function errorsOf(entry, name) {
    return entry.errors
      .filter((one) => one.field.split('.').pop() === name)
      .map((one) => one.message)
      .join(' ');
  }

  function errorId(entry, name) {
    return errorsOf(entry, name) ? idOf(entry, name) + '-error' : null;
  }

  function errorLine(entry, name) {
    const words = errorsOf(entry, name);
    return words && build('p', { class: 'amends-error', id: idOf(entry, name) + '-error' }, words);
  }

  function field(entry, name, label, control, hint) {
    return build(
      'div',
      { class: 'amends-field', 'data-field': name, 'data-key': idOf(entry, name) + '-field' },
      build('label', { for: idOf(entry, name) }, label),
      control,
      hint && build('p', { class: 'amends-hint', id: idOf(entry, name) + '-hint' }, hint),
      errorLine(entry, name)
    );
  }

  function described(entry, name) {
    return {
      'aria-invalid': errorsOf(entry, name) ? 'true' : null,
      'aria-describedby': [idOf(entry, name) + '-hint', errorId(entry, name)].filter(Boolean).join(' ')
    };
  }

  function actor(entry) {
    const attributes = Object.assign(
      {
        id: idOf(entry, 'actor'),
        name: 'actor',
        type: 'text',
        class: 'amends-input',
        autocomplete: 'off',
        'data-key': idOf(entry, 'actor'),
        value: entry.actor
      },
      described(entry, 'actor')
    );
    return field(
      entry,
      'actor',
      AJS.I18n.getText('amends.admin.actor'),
      build('input', attributes),
      AJS.I18n.getText('amends.admin.actor.hint')
    );
  }

  function followUpType(entry) {
    const options = entry.project.issueTypes.filter((one) => !one.subtask).map((one) => build('option', { value: one.id }, one.name));
    const none = build('option', { value: '' }, AJS.I18n.getText('amends.admin.choose'));
    const attributes = Object.assign(
      {
        id: idOf(entry, 'followUpType'),
        name: 'followUpType',
        class: 'amends-input',
        'data-key': idOf(entry, 'followUpType'),
        value: entry.followUpType
      },
      described(entry, 'followUpType')
    );
    return field(
      entry,
      'followUpType',
      AJS.I18n.getText('amends.admin.follow-up-type'),
      build('select', attributes, none, options),
      AJS.I18n.getText('amends.admin.follow-up-type.hint')
    );
  }

  function checkbox(entry, name, one, checked, words, aside, disabled) {
    const id = idOf(entry, name) + '-' + one.id;
    return build(
      'div',
      { class: 'amends-choice', 'data-key': id + '-row' },
      build('input', {
        type: 'checkbox',
        id: id,
        name: name,
        value: String(one.id),
        'data-key': id,
        checked: checked,
        disabled: Boolean(disabled)
      }),
      build('label', { for: id }, words, aside && [' ', build('span', { class: 'amends-hint' }, aside)])
    );
  }

  function checkboxes(entry, name, label, hint, boxes) {
    return build(
      'fieldset',
      {
        class: 'amends-field',
        'data-field': name,
        'data-key': idOf(entry, name) + '-field',
        'aria-describedby': described(entry, name)['aria-describedby']
      },
      build('legend', {}, label),
      build('p', { class: 'amends-hint', id: idOf(entry, name) + '-hint' }, hint),
      boxes,
      errorLine(entry, name)
    );
  }

  function openToo(entry) {
    const id = idOf(entry, 'openToo');
    return build(
      'div',
      { class: 'amends-choice', 'data-field': 'openToo', 'data-key': id + '-row' },
      build('input', {
        type: 'checkbox',
        id: id,
        name: 'openToo',
        'data-key': id,
        checked: entry.openToo,
        'aria-describedby': errorId(entry, 'openToo')
      }),
      build(
        'label',
        { for: id },
        AJS.I18n.getText('amends.admin.open-too'),
        ' ',
        build('span', { class: 'amends-hint' }, AJS.I18n.getText('amends.admin.open-too.hint'))
      ),
      errorLine(entry, 'openToo')
    );
  }

  function startTypes(entry) {
    return checkboxes(
      entry,
      'startTypes',
      AJS.I18n.getText('amends.admin.start-types'),
      AJS.I18n.getText('amends.admin.start-types.hint'),
      entry.project.issueTypes
        .filter((one) => !one.subtask)
        .map((one) => checkbox(entry, 'startTypes', one, entry.startTypes.indexOf(String(one.id)) >= 0, one.name))
        .concat(entry.startTypes.length > 0 ? [openToo(entry)] : [])
    );
  }

  function screens(entry) {
    return checkboxes(
      entry,
      'screens',
      AJS.I18n.getText('amends.admin.screens'),
      AJS.I18n.getText('amends.admin.screens.hint'),
      entry.project.screens.map((one) =>
        checkbox(
          entry,
          'screens',
          one,
          one.has || entry.screens.indexOf(String(one.id)) >= 0,
          one.name,
          one.has ? AJS.I18n.getText('amends.admin.screens.has') : '',
          one.has
        )
      )
    );
  }

  function onSwitch(entry) {
    const id = idOf(entry, 'on');
    return build(
      'div',
      { class: 'amends-choice amends-switch', 'data-field': 'on', 'data-key': id + '-row' },
      build('input', {
        type: 'checkbox',
        id: id,
        name: 'on',
        'data-key': id,
        checked: entry.on,
        'aria-describedby': errorId(entry, 'on')
      }),
      build('label', { for: id }, AJS.I18n.getText('amends.admin.on', entry.project.name)),
      errorLine(entry, 'on')
    );
  }

  function elsewhere(entry) {
    const shown = ['actor', 'followUpType', 'startTypes', 'openToo', 'screens', 'on'];
    const words = entry.errors
      .filter((one) => shown.indexOf(one.field.split('.').pop()) < 0)
      .map((one) => one.message)
      .join(' ');
    return words && build('p', { class: 'amends-error', 'data-key': idOf(entry, 'error') }, words);
  }

  function buttons(entry) {
    return build(
      'div',
      { class: 'amends-buttons', 'data-key': idOf(entry, 'buttons') },
      build(
        'button',
        {
          type: 'submit',
          class: 'aui-button aui-button-primary',
          'data-action': 'save',
          'data-key': idOf(entry, 'save'),
          'aria-label': AJS.I18n.getText('amends.panel.about', AJS.I18n.getText('amends.admin.save'), entry.project.name)
        },
        AJS.I18n.getText('amends.admin.save')
      ),
      build('span', { class: 'amends-said', 'data-key': idOf(entry, 'said') }, entry.said)
    );
  }

  function lozenge(entry) {
    return entry.project.on
      ? build('span', { class: 'aui-lozenge aui-lozenge-success' }, AJS.I18n.getText('amends.admin.is-on'))
      : build('span', { class: 'aui-lozenge' }, AJS.I18n.getText('amends.admin.is-off'));
  }

  function section(entry) {
    return build(
      'form',
      {
        class: 'amends-project',
        'data-project': entry.project.key,
        'data-key': idOf(entry, 'form'),
        novalidate: true,
        'aria-labelledby': idOf(entry, 'title'),
        'aria-busy': entry.busy ? 'true' : null
      },
      build(
        'h3',
        { id: idOf(entry, 'title'), class: 'amends-project-name' },
        entry.project.name,
        ' ',
        build('span', { class: 'amends-key' }, entry.project.key),
        ' ',
        lozenge(entry)
      ),
      onSwitch(entry),
      entry.on && [actor(entry), startTypes(entry), followUpType(entry), screens(entry)],
      elsewhere(entry),
      buttons(entry)
    );
  }

  /** This Jira has another address than the one where Amends acts: a copy, or moved. */
  function elsewhereNote(page) {
    return (
      page.elsewhere &&
      build(
        'div',
        { class: 'aui-message aui-message-warning amends-elsewhere', 'data-key': 'elsewhere' },
        build('p', {}, AJS.I18n.getText('amends.admin.elsewhere', page.elsewhere.here, page.elsewhere.home)),
        build(
          'button',
          { type: 'button', class: 'aui-button', 'data-action': 'act-here', 'data-key': 'act-here' },
          AJS.I18n.getText('amends.admin.elsewhere.act')
        ),
        page.error && build('p', { class: 'amends-error', 'data-key': 'elsewhere-error' }, page.error)
      )
    );
  }

  /** A field of ours by name and id, which rules of automation need; nothing before it is there. */
  function fieldNote(key, field) {
    return field && build('p', { class: 'amends-hint', 'data-key': key }, AJS.I18n.getText('amends.admin.field', field.name, field.id));
  }

  function draw(page) {
    Amends.dom.show(
      page.box,
      build(
        'div',
        { class: 'amends-admin-page', 'data-key': 'page' },
        build('h2', { 'data-key': 'title' }, AJS.I18n.getText('amends.admin.heading')),
        build('p', { 'data-key': 'intro' }, AJS.I18n.getText('amends.admin.intro')),
        elsewhereNote(page),
        fieldNote('field', page.field),
        fieldNote('follow-up-field', page.followUpField),
        page.entries.length ? page.entries.map(section) : build('p', { 'data-key': 'none' }, AJS.I18n.getText('amends.admin.none'))
      )
    );
  }

  /** What the admin sees and changes of one project; the project itself stays as it was last saved. */
  function entryOf(project) {
    return {
      project: project,
      on: Boolean(project.on),
      actor: project.actor ? project.actor.name : '',
      followUpType: String(project.followUpType || ''),
      openToo: false,
      startTypes: project.issueTypes.filter((one) => one.starts).map((one) => String(one.id)),
      screens: [],
      errors: [],
      said: '',
      busy: false
    };
  }

  function body(entry) {
    return {
      on: entry.on,
      actor: entry.actor.trim(),
      startTypes: entry.startTypes,
      openToo: entry.openToo,
      followUpType: entry.followUpType,
      screens: entry.screens.map(Number)
    };
  }

  function saved(page, entry, project) {
    const words = project.on ? AJS.I18n.getText('amends.admin.saved.on') : AJS.I18n.getText('amends.admin.saved.off');
    Object.assign(entry, entryOf(project), { said: words });
    return Amends.rest.send('GET', '/admin/projects').then(
      (all) => {
        page.field = all.field;
        page.followUpField = all.followUpField;
        return words;
      },
      () => words
    );
  }

  function refused(entry, errors) {
    Object.assign(entry, { errors: errors, said: '' });
    return AJS.I18n.getText('amends.admin.not-saved', errors.map((one) => one.message).join(' '));
  }

  /** Gives focus to what the first error is about. */
  function turnToError(page, entry) {
    const form = Array.from(page.box.querySelectorAll('form')).find((one) => one.getAttribute('data-project') === entry.project.key);
    const wrong = form.querySelector('[data-field]:has(.amends-error) :is(input, select)');
    if (wrong) {
      wrong.focus();
    }
  }

  function save(page, entry) {
    if (entry.busy) {
      return;
    }
    Object.assign(entry, { busy: true, errors: [], said: AJS.I18n.getText('amends.admin.saving') });
    const saidOtherwise = Amends.announcer.sayWhenSlow(entry.said);
    draw(page);
    Amends.rest
      .send('PUT', '/admin/projects/' + encodeURIComponent(entry.project.key), body(entry))
      .then(
        (project) => saved(page, entry, project),
        (failure) => refused(entry, failure.errors || [{ field: '', message: String(failure.message) }])
      )
      .then((words) => {
        saidOtherwise();
        entry.busy = false;
        draw(page);
        turnToError(page, entry);
        Amends.announcer.say(words);
      });
  }

  function acted(page, told) {
    page.elsewhere = told.elsewhere;
    page.error = '';
    draw(page);
    (page.box.querySelector('input, button') || page.box).focus();
    Amends.announcer.say(AJS.I18n.getText('amends.admin.elsewhere.acting'));
  }

  function notActed(page, failure) {
    page.error = AJS.I18n.getText('amends.admin.not-saved', (failure.errors || [failure]).map((one) => one.message).join(' '));
    draw(page);
    Amends.announcer.say(page.error);
  }

  function actHere(page) {
    Amends.rest.send('PUT', '/admin/address', {}).then(
      (told) => acted(page, told),
      (failure) => notActed(page, failure)
    );
  }

  function remember(entry, target) {
    const lone = target.name === 'on' || target.name === 'openToo';
    if (target.type === 'checkbox' && !lone) {
      entry[target.name] = entry[target.name].filter((one) => one !== target.value).concat(target.checked ? [target.value] : []);
    } else {
      entry[target.name] = lone ? target.checked : target.value;
    }
    entry.said = '';
  }

  function entryFor(page, target) {
    const form = target.closest('form[data-project]');
    return form && page.entries.find((one) => one.project.key === form.getAttribute('data-project'));
  }

  function listen(page) {
    page.box.addEventListener('input', (event) => {
      const entry = entryFor(page, event.target);
      if (entry && event.target.type !== 'checkbox') {
        remember(entry, event.target);
      }
    });
    page.box.addEventListener('change', (event) => {
      const entry = entryFor(page, event.target);
      if (entry) {
        remember(entry, event.target);
        draw(page);
      }
    });
    page.box.addEventListener('click', (event) => event.target.closest('[data-action="act-here"]') && actHere(page));
    page.box.addEventListener('submit', (event) => {
      event.preventDefault();
      save(page, entryFor(page, event.target));
    });
  }

  function start() {
    const box = document.querySelector('.amends-admin');
    if (box && !box.firstElementChild) {
      const told = JSON.parse(box.getAttribute('data-projects'));
      const page = {
        box: box,
        entries: told.projects.map(entryOf),
        field: told.field,
        followUpField: told.followUpField,
        elsewhere: told.elsewhere,
        error: ''
      };
      listen(page);
      draw(page);
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})((window.Amends = window.Amends || {}));
