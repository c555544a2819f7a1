/*
 * The language in which texts are shown and typed, and what is missing in it, with a way to each place.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.methodFields;

  const PARTS = {
    name: AJS.I18n.getText('amends.method-editor.name'),
    title: AJS.I18n.getText('amends.method-editor.stage.title'),
    label: AJS.I18n.getText('amends.method-editor.step.label'),
    question: AJS.I18n.getText('amends.method-editor.step.question'),
    why: AJS.I18n.getText('amends.method-editor.step.why'),
    good: AJS.I18n.getText('amends.method-editor.step.good'),
    bad: AJS.I18n.getText('amends.method-editor.step.bad')
  };

  /** What a language is called in the reader's own; its code where the browser does not know it. */
  function nameOf(tag) {
    try {
      return new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'language' }).of(tag) || tag;
    } catch (e) {
      // A tag in an imported file may be none that the browser knows.
      return tag;
    }
  }

  function options(tags) {
    return tags
      .map((tag) => ({ tag: tag, name: nameOf(tag) }))
      .sort((one, other) => one.name.localeCompare(other.name))
      .map((one) => build('option', { value: one.tag }, one.name));
  }

  function picker(editor) {
    const used = Amends.methodModel.languages(editor.doc);
    const others = editor.page.languages.filter((tag) => used.indexOf(tag) < 0);
    return build(
      'div',
      { class: 'amends-field', 'data-key': 'language-field' },
      build('label', { for: 'amends-method-language' }, AJS.I18n.getText('amends.method-editor.language')),
      build(
        'select',
        { id: 'amends-method-language', class: 'amends-input', 'data-key': 'amends-method-language', value: editor.language },
        used.length > 0 && build('optgroup', { label: AJS.I18n.getText('amends.method-editor.language.here'), 'data-key': 'used' }, options(used)),
        build('optgroup', { label: AJS.I18n.getText('amends.method-editor.language.others'), 'data-key': 'others' }, options(others))
      )
    );
  }

  function placeInWords(editor, path) {
    const at = Amends.methodModel.at(editor.doc, path);
    const part = PARTS[at.name] || at.name;
    const where = at.step ? Amends.methodSteps.stepName(editor, at.step) : at.stage ? Amends.methodSteps.stageName(editor, at.stage) : '';
    return where ? AJS.I18n.getText('amends.panel.about', where, part) : part;
  }

  function jump(editor, kind, one) {
    return build(
      'li',
      { 'data-key': kind + '-' + one.path },
      build(
        'button',
        { type: 'button', class: 'aui-button aui-button-link amends-link', 'data-action': 'jump', 'data-subject': one.path, 'data-key': (kind === 'missing' ? 'jump-' : 'jump-outdated-') + one.path },
        placeInWords(editor, one.path)
      )
    );
  }

  /** What the server told of this language: missing, or outdated. */
  function here(editor, kind) {
    return (editor.told[kind] || []).filter((one) => one.language === editor.language);
  }

  /** A count that opens a list with a way to each. */
  function listed(editor, kind, words, hint) {
    const open = Boolean(editor.listing[kind]);
    return build(
      'div',
      { 'data-key': kind },
      fields.button(kind, kind, words, { 'aria-expanded': String(open) }),
      open && hint && build('p', { class: 'amends-hint', 'data-key': kind + '-hint' }, hint),
      open && build('ul', { class: 'amends-method-missing', 'data-key': kind + '-list' }, here(editor, kind).map((one) => jump(editor, kind, one)))
    );
  }

  function missing(editor) {
    const count = here(editor, 'missing').length;
    if (count === 0) {
      return build('p', { class: 'amends-hint', 'data-key': 'missing' }, editor.told.missing ? AJS.I18n.getText('amends.method-editor.missing.none', nameOf(editor.language)) : '');
    }
    return listed(editor, 'missing', AJS.I18n.getText('amends.method-editor.missing', nameOf(editor.language), count), '');
  }

  /** What this language translates was changed since the last version, and this was not. */
  function outdated(editor) {
    const count = here(editor, 'outdated').length;
    return (
      count > 0 && listed(editor, 'outdated', AJS.I18n.getText('amends.method-editor.outdated', nameOf(editor.language), count), AJS.I18n.getText('amends.method-editor.outdated.hint'))
    );
  }

  function draw(editor) {
    return build('div', { class: 'amends-method-languages', 'data-key': 'languages' }, picker(editor), build('div', { 'data-key': 'lists' }, missing(editor), outdated(editor)));
  }

  /** The language to begin with: the reader's where the method speaks it or says nothing of its own, else its first. */
  function first(page, doc) {
    const used = Amends.methodModel.languages(doc);
    const base = page.language.split('-')[0];
    return used.find((one) => one === page.language) || used.find((one) => one === base) || used[0] || base;
  }

  Amends.methodLanguages = { draw: draw, drawPicker: picker, first: first, nameOf: nameOf, placeInWords: placeInWords };
})((window.Amends = window.Amends || {}));
