/*
 * The follow-ups that a method brings along: so many days after the solution each, and what for. With none, those of the project hold.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.methodFields;

  const PURPOSES = {
    ask: AJS.I18n.getText('amends.plan.purpose.ask'),
    check: AJS.I18n.getText('amends.plan.purpose.check'),
    tell: AJS.I18n.getText('amends.plan.purpose.tell'),
    call: AJS.I18n.getText('amends.plan.purpose.call')
  };

  function number(at) {
    return AJS.I18n.getText('amends.method-editor.touch.number', at + 1);
  }

  /** What it does, in one line; while the days are none, only what for. */
  function does(touch) {
    const unit = touch.days === 1 ? AJS.I18n.getText('amends.plan.unit.day') : AJS.I18n.getText('amends.plan.unit.days');
    const when = typeof touch.days === 'number' ? AJS.I18n.getText('amends.plan.touch.when', touch.days, unit, AJS.I18n.getText('amends.plan.anchor.resolution')) : '';
    return [when, PURPOSES[touch.purpose] || touch.purpose].filter(Boolean).join(' · ');
  }

  function mover(action, touch, at, sign, words, off) {
    const key = touch.key + (action === 'move-up' ? '-up' : '-down');
    return fields.buttonAbout(action, key, words, number(at), { 'data-subject': touch.key, disabled: off }, build('span', { 'aria-hidden': 'true' }, sign));
  }

  function item(editor, touch, at) {
    const path = 'touches[' + at + ']';
    const last = editor.doc.touches.length - 1;
    return build(
      'li',
      { class: 'amends-method-touch', 'data-key': 'touch-' + touch.key, 'data-touch': touch.id, 'data-item': touch.key, 'data-kind': 'touch' },
      build(
        'div',
        { class: 'amends-method-head' },
        build('h4', { class: 'amends-method-name' }, number(at)),
        build(
          'span',
          { class: 'amends-buttons' },
          mover('move-up', touch, at, '↑', AJS.I18n.getText('amends.method-editor.up'), at === 0),
          mover('move-down', touch, at, '↓', AJS.I18n.getText('amends.method-editor.down'), at === last),
          fields.buttonAbout('remove', touch.key + '-remove', AJS.I18n.getText('amends.method-editor.remove'), number(at), { 'data-subject': touch.key })
        )
      ),
      build('p', { class: 'amends-hint', 'data-key': 'does-' + touch.key }, does(touch)),
      build(
        'div',
        { class: 'amends-method-touch-parts', role: 'group', 'aria-label': number(at) },
        fields.whole(editor, { key: touch.key, path: path + '.days', name: 'days', label: AJS.I18n.getText('amends.method-editor.touch.days'), value: touch.days }),
        fields.choice(editor, { key: touch.key, path: path + '.purpose', name: 'purpose', label: AJS.I18n.getText('amends.plan.touch.purpose'), words: PURPOSES, value: touch.purpose })
      ),
      fields.id(editor, { key: touch.key, path: path + '.id', value: touch.id, fresh: touch.fresh })
    );
  }

  function draw(editor) {
    const error = fields.exactly(editor, 'touches');
    return build(
      'section',
      { class: 'amends-method-touches-part', 'data-key': 'touches', 'aria-labelledby': 'amends-method-touches-title' },
      build('h3', { id: 'amends-method-touches-title' }, AJS.I18n.getText('amends.method-editor.touches')),
      build('p', { class: 'amends-hint', 'data-key': 'touches-hint' }, AJS.I18n.getText('amends.method-editor.touches.hint')),
      build('ol', { class: 'amends-method-touches', 'data-key': 'touch-list', 'aria-labelledby': 'amends-method-touches-title' }, editor.doc.touches.map((touch, at) => item(editor, touch, at))),
      error && build('p', { class: 'amends-error', 'data-key': 'touches-error' }, error),
      fields.button('add-touch', 'add-touch', AJS.I18n.getText('amends.method-editor.touch.add'))
    );
  }

  Amends.methodTouches = { draw: draw, number: number, does: does };
})((window.Amends = window.Amends || {}));
