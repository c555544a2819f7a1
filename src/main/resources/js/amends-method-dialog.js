/*
 * Dialogs of the page of methods: one at a time, with its heading, what is typed in it, and a place for what a screen reader is told
 * meanwhile. A kind says how it is drawn and what its button does.
 *
 * Amends.methodDialog.kinds[kind] = { title(page, dialog), draw(page, dialog), save(page, dialog) -> words or '' for none,
 *   more?(page, dialog) -> further buttons, submit(page, dialog), changed?(page, dialog, name) }
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const kinds = {};

  function errorsOf(dialog, name) {
    return dialog.errors.filter((one) => one.field === name).map((one) => one.message).join(' ');
  }

  function below(dialog, one, id) {
    const error = errorsOf(dialog, one.name);
    return [
      one.hint && build('p', { class: 'amends-hint', id: id + '-hint' }, one.hint),
      error && build('p', { class: 'amends-error', id: id + '-error' }, error)
    ];
  }

  function attributes(dialog, one, id) {
    const wrong = errorsOf(dialog, one.name);
    return Object.assign(
      {
        id: id,
        name: one.name,
        'data-key': id,
        class: 'amends-input',
        'aria-invalid': wrong ? 'true' : null,
        'aria-describedby': [one.hint && id + '-hint', wrong && id + '-error'].filter(Boolean).join(' ') || null,
        value: dialog.values[one.name] || ''
      },
      one.more
    );
  }

  /** A field: { name, label, hint?, options?, lines?, more? }. */
  function field(dialog, one) {
    const id = 'amends-method-dialog-' + one.name;
    const own = attributes(dialog, one, id);
    const control = one.options
      ? build('select', own, one.options.map((option) => build('option', { value: option.value }, option.label)))
      : one.lines
        ? build('textarea', Object.assign({ rows: one.lines }, own))
        : build('input', Object.assign({ type: 'text', autocomplete: 'off' }, own));
    return build('div', { class: 'amends-field', 'data-key': id + '-field' }, build('label', { for: id }, one.label), control, below(dialog, one, id));
  }

  /** One of several, as radio buttons: { name, label, options: [{ value, label, hint? }] }. */
  function radios(dialog, one) {
    return build(
      'fieldset',
      { class: 'amends-field', 'data-key': 'amends-method-dialog-' + one.name + '-field' },
      build('legend', {}, one.label),
      one.options.map((option) => {
        const id = 'amends-method-dialog-' + one.name + '-' + option.value;
        return build(
          'div',
          { class: 'amends-choice', 'data-key': id + '-row' },
          build('input', { type: 'radio', id: id, name: one.name, value: option.value, 'data-key': id, checked: dialog.values[one.name] === option.value }),
          build('label', { for: id }, option.label)
        );
      })
    );
  }

  function button(action, words, more) {
    return build('button', Object.assign({ type: 'button', class: 'aui-button', 'data-action': action, 'data-key': 'dialog-' + action }, more), words);
  }

  function elsewhere(dialog, drawn) {
    const names = Array.from(drawn.querySelectorAll('[name]')).map((one) => one.getAttribute('name'));
    return dialog.errors.filter((one) => names.indexOf(one.field) < 0).map((one) => one.message).join(' ');
  }

  function draw(page) {
    const dialog = page.dialog;
    if (!dialog) {
      return null;
    }
    const kind = kinds[dialog.kind];
    const inner = build('div', { 'data-key': 'dialog-inner' }, kind.draw(page, dialog));
    const other = elsewhere(dialog, inner);
    const words = kind.save(page, dialog);
    return build(
      'dialog',
      { class: 'amends-dialog amends-method-dialog', 'data-key': 'dialog:' + dialog.kind, 'aria-labelledby': 'amends-method-dialog-title' },
      build('h3', { id: 'amends-method-dialog-title', class: 'amends-dialog-title' }, kind.title(page, dialog)),
      build(
        'form',
        { class: 'amends-form', 'data-dialog': dialog.kind, 'data-key': 'dialog-form', novalidate: true, 'aria-busy': dialog.busy ? 'true' : null },
        inner,
        other && build('p', { class: 'amends-error', 'data-key': 'dialog-error' }, other),
        build(
          'div',
          { class: 'amends-buttons', 'data-key': 'dialog-buttons' },
          words && build('button', { type: 'submit', class: 'aui-button aui-button-primary', 'data-key': 'dialog-save' }, words),
          kind.more && kind.more(page, dialog),
          button('close-dialog', AJS.I18n.getText('amends.panel.cancel'), { class: 'aui-button aui-button-link' })
        )
      ),
      build('div', { class: 'amends-aside', role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true', 'data-says': '', 'data-key': 'dialog-says' })
    );
  }

  /** Opens one; focus goes back to `opener` when it closes. */
  function open(page, kind, values, more) {
    const active = document.activeElement;
    const opener = active && page.box.contains(active) ? active.getAttribute('data-key') : '';
    page.dialog = Object.assign({ kind: kind, opener: opener, values: Object.assign({}, values), errors: [], busy: false }, more);
    page.draw();
    const first = page.box.querySelector('dialog :is(input:not([type=radio]), input:checked, select, textarea), dialog button');
    if (first) {
      first.focus();
    }
    return page.dialog;
  }

  function close(page, focus) {
    const opener = focus || (page.dialog && page.dialog.opener);
    page.dialog = null;
    page.draw();
    Amends.dom.focus(page.box, opener);
  }

  /** Shows what was refused where it was typed, with focus there. */
  function refused(page, dialog, errors) {
    if (page.dialog !== dialog) {
      return;
    }
    Object.assign(dialog, { busy: false, errors: errors });
    page.draw();
    const wrong = page.box.querySelector('dialog [aria-invalid=true]');
    if (wrong) {
      wrong.focus();
    }
    Amends.announcer.say(errors.map((one) => one.message).join(' '));
  }

  Amends.methodDialog = { kinds: kinds, field: field, radios: radios, button: button, draw: draw, open: open, close: close, refused: refused };
})((window.Amends = window.Amends || {}));
