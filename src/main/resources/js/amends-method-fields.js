/*
 * Fields of the editor of methods. Each has the path of its value in the document, by which a refusal finds it, and a key that goes
 * with its stage or step when that moves. A text belongs to the language that is chosen; below it stands what is shown while it is empty.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function errorsAt(editor, path) {
    return editor.errors
      .filter((one) => one.field === path || one.field.indexOf(path + '.') === 0)
      .map((one) => one.message)
      .join(' ');
  }

  /** What is wrong with a list itself, and not with something in it. */
  function exactly(editor, path) {
    return editor.errors.filter((one) => one.field === path).map((one) => one.message).join(' ');
  }

  function frame(name, label, control, below) {
    return build(
      'div',
      { class: 'amends-field', 'data-key': name + '-field' },
      build('label', { for: name }, label),
      control,
      below.hint && build('p', { class: 'amends-hint', id: name + '-hint', lang: below.lang }, below.hint),
      below.error && build('p', { class: 'amends-error', id: name + '-error' }, below.error)
    );
  }

  function attributes(name, path, below, more) {
    return Object.assign(
      {
        id: name,
        'data-key': name,
        'data-path': path,
        class: 'amends-input',
        'aria-invalid': below.error ? 'true' : null,
        'aria-describedby': [below.hint && name + '-hint', below.error && name + '-error'].filter(Boolean).join(' ') || null
      },
      more
    );
  }

  /** A text in the language that is chosen. */
  function text(editor, one) {
    const name = 'amends-method-' + one.key + '-' + one.name;
    const map = one.holder[one.name] || {};
    const value = map[editor.language] || '';
    const instead = !value && one.instead ? AJS.I18n.getText('amends.method-editor.instead', one.instead) : '';
    const below = { hint: instead, error: errorsAt(editor, one.path) };
    const own = attributes(name, one.path, below, {
      'data-text': editor.language,
      lang: editor.language,
      dir: 'auto',
      autocomplete: 'off',
      maxlength: one.max,
      'aria-label': one.about ? AJS.I18n.getText('amends.panel.about', one.label, one.about) : null,
      value: value
    });
    const control = one.lines ? build('textarea', Object.assign({ rows: one.lines }, own)) : build('input', Object.assign({ type: 'text' }, own));
    return frame(name, one.label, control, below);
  }

  /** A whole number; what is none is kept as it was typed, and the server says what it wants. */
  function whole(editor, one) {
    const name = 'amends-method-' + one.key + '-' + one.name;
    const below = { hint: '', error: errorsAt(editor, one.path) };
    const own = attributes(name, one.path, below, { type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: 6, 'data-whole': true, value: String(one.value) });
    return frame(name, one.label, build('input', own), below);
  }

  function choice(editor, one) {
    const name = 'amends-method-' + one.key + '-' + one.name;
    const below = { hint: one.hint, error: errorsAt(editor, one.path) };
    const options = Object.keys(one.words).map((code) => build('option', { value: code }, one.words[code]));
    return frame(name, one.label, build('select', attributes(name, one.path, below, { value: one.value }), options), below);
  }

  function tick(editor, one) {
    const name = 'amends-method-' + one.key + '-' + one.name;
    const error = errorsAt(editor, one.path);
    return build(
      'div',
      { class: 'amends-choice', 'data-key': name + '-row' },
      build('input', attributes(name, one.path, { error: error }, { type: 'checkbox', class: null, checked: Boolean(one.value), disabled: Boolean(one.fixed) })),
      build('label', { for: name }, one.label),
      error && build('p', { class: 'amends-error', id: name + '-error' }, error)
    );
  }

  /** An id: typed while nobody has saved it, and then only shown. */
  function id(editor, one) {
    const name = 'amends-method-' + one.key + '-id';
    const below = { hint: one.fresh ? AJS.I18n.getText('amends.method-editor.id.hint') : '', error: errorsAt(editor, one.path) };
    if (one.fresh) {
      const own = attributes(name, one.path, below, { type: 'text', autocomplete: 'off', spellcheck: 'false', maxlength: 40, value: one.value });
      return frame(name, AJS.I18n.getText('amends.method-editor.id'), build('input', own), below);
    }
    return build(
      'p',
      { class: 'amends-hint', 'data-key': name },
      AJS.I18n.getText('amends.method-editor.id.fixed', one.value),
      below.error && build('span', { class: 'amends-error', id: name + '-error' }, below.error)
    );
  }

  function button(action, key, words, more) {
    return build(
      'button',
      Object.assign({ type: 'button', class: 'aui-button amends-small', 'data-action': action, 'data-key': 'amends-method-' + key }, more),
      words
    );
  }

  /** A button whose own words leave open what it is about; `shown` is what stands on it where that is no word. */
  function buttonAbout(action, key, words, subject, more, shown) {
    return button(action, key, shown || words, Object.assign({ 'aria-label': AJS.I18n.getText('amends.panel.about', words, subject) }, more));
  }

  Amends.methodFields = { text: text, whole: whole, choice: choice, exactly: exactly, tick: tick, id: id, button: button, buttonAbout: buttonAbout, errorsAt: errorsAt };
})((window.Amends = window.Amends || {}));
