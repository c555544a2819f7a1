/*
 * With what a project is switched on: the account that acts, what starts an apology by itself, the type of the follow-up's task, and the
 * screens that show the fields.
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

  function elsewhere(entry) {
    const shown = ['actor', 'followUpType', 'startTypes', 'openToo', 'screens'];
    const words = entry.errors
      .filter((one) => shown.indexOf(one.field.split('.').pop()) < 0)
      .map((one) => one.message)
      .join(' ');
    return words && build('p', { class: 'amends-error', 'data-key': idOf(entry, 'error') }, words);
  }

  /** One that is off is switched on with the choice's button; what is changed of one that is on is saved by itself. */
  function buttons(entry) {
    return (
      entry.project.on &&
      build(
        'div',
        { class: 'amends-buttons', 'data-key': idOf(entry, 'buttons') },
        build(
          'button',
          {
            type: 'submit',
            class: 'aui-button',
            'data-action': 'save',
            'data-key': idOf(entry, 'save'),
            'aria-label': AJS.I18n.getText('amends.panel.about', AJS.I18n.getText('amends.admin.save'), entry.project.name)
          },
          AJS.I18n.getText('amends.admin.save')
        ),
        build('span', { class: 'amends-said', 'data-key': idOf(entry, 'said') }, entry.said)
      )
    );
  }

  function draw(entry) {
    return [actor(entry), startTypes(entry), followUpType(entry), screens(entry), elsewhere(entry), buttons(entry)];
  }

  function body(entry) {
    return {
      actor: entry.actor.trim(),
      startTypes: entry.startTypes,
      openToo: entry.openToo,
      followUpType: entry.followUpType,
      screens: entry.screens.map(Number)
    };
  }

  /** What somebody typed or ticked in the form. */
  function remember(entry, target) {
    const lone = target.name === 'on' || target.name === 'openToo';
    if (target.type === 'checkbox' && !lone) {
      entry[target.name] = entry[target.name].filter((one) => one !== target.value).concat(target.checked ? [target.value] : []);
    } else {
      entry[target.name] = lone ? target.checked : target.value;
    }
    if (target.name === 'actor') {
      Object.assign(entry, { shownActor: '', open: true });
    }
    entry.said = '';
  }

  Amends.startProjectForm = { idOf: idOf, draw: draw, elsewhere: elsewhere, body: body, remember: remember };
})((window.Amends = window.Amends || {}));
