/*
 * Fields of the settings of follow-ups. Each has the path of its value in the plan, by which a refusal finds it, and its own
 * label, hint and error. What a field says is read again from `data-path` when it changes.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function idOf(path) {
    return 'amends-plan-' + path.replace(/[^a-z0-9]+/gi, '-');
  }

  function errorsOf(part, path) {
    return part.errors
      .filter((one) => one.field === path)
      .map((one) => one.message)
      .join(' ');
  }

  function errorLine(part, path) {
    const words = errorsOf(part, path);
    return words && build('p', { class: 'amends-error', id: idOf(path) + '-error', 'data-key': idOf(path) + '-error' }, words);
  }

  function attributes(part, path, hint, more) {
    const wrong = errorsOf(part, path);
    return Object.assign(
      {
        id: idOf(path),
        'data-key': idOf(path),
        'data-path': path,
        disabled: !part.own,
        'aria-invalid': wrong ? 'true' : null,
        'aria-describedby': [hint && idOf(path) + '-hint', wrong && idOf(path) + '-error'].filter(Boolean).join(' ') || null
      },
      more
    );
  }

  function field(part, path, label, control, hint) {
    return build(
      'div',
      { class: 'amends-field', 'data-key': idOf(path) + '-field' },
      build('label', { for: idOf(path) }, label),
      control,
      hint && build('p', { class: 'amends-hint', id: idOf(path) + '-hint' }, hint),
      errorLine(part, path)
    );
  }

  function text(part, path, label, value, hint, more) {
    const own = attributes(part, path, hint, Object.assign({ type: 'text', class: 'amends-input', autocomplete: 'off', value: value }, more));
    return field(part, path, label, build('input', own), hint);
  }

  function select(part, path, label, value, words) {
    const options = Object.keys(words).map((code) => build('option', { value: code }, words[code]));
    return field(part, path, label, build('select', attributes(part, path, '', { class: 'amends-input', value: value }), options));
  }

  function box(part, path, label, checked, more) {
    return build(
      'div',
      { class: 'amends-choice', 'data-key': idOf(path) + '-row' },
      build('input', attributes(part, path, '', Object.assign({ type: 'checkbox', checked: Boolean(checked) }, more))),
      build('label', { for: idOf(path) }, label)
    );
  }

  function button(action, key, words, name, more) {
    return build(
      'button',
      Object.assign(
        { type: 'button', class: 'aui-button amends-small', 'data-action': action, 'data-key': 'amends-plan-' + key, 'aria-label': name || null },
        more
      ),
      words
    );
  }

  Amends.planFields = { idOf: idOf, errorLine: errorLine, text: text, select: select, box: box, button: button, field: field, attributes: attributes };
})((window.Amends = window.Amends || {}));
