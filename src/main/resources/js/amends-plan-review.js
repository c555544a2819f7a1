/*
 * The section of the reply review in the settings: on or off at once, hints while somebody writes, rules, phrases of one's own.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.planFields;

  function faults() {
    return {
      cliche: AJS.I18n.getText('amends.review.fault.cliche'),
      conditional: AJS.I18n.getText('amends.review.fault.conditional'),
      overpromise: AJS.I18n.getText('amends.review.fault.overpromise'),
      defensive: AJS.I18n.getText('amends.review.fault.defensive'),
      too_cute: AJS.I18n.getText('amends.review.fault.too_cute')
    };
  }

  function rule(part, one) {
    return fields.box(part, 'review.rule.' + one.id, one.label, part.value.off.indexOf(one.id) < 0, { 'data-path': 'review.off', 'data-rule': one.id });
  }

  function rulesLink() {
    const context = window.AJS && AJS.contextPath ? AJS.contextPath() : '';
    return build('a', { href: context + '/plugins/servlet/amends/reply-review' }, AJS.I18n.getText('amends.review.rules'));
  }

  function rules(page, part) {
    return build(
      'fieldset',
      { class: 'amends-field', 'data-key': 'amends-plan-review-rules' },
      build('legend', {}, AJS.I18n.getText('amends.plan.review.rules')),
      build('p', { class: 'amends-hint' }, rulesLink()),
      page.rules.map((one) => rule(part, one)),
      fields.errorLine(part, 'review.off')
    );
  }

  function phrase(part, one, at) {
    const path = 'review.phrases.' + at + '.';
    const remove = AJS.I18n.getText('amends.plan.review.phrase.remove');
    return build(
      'fieldset',
      { class: 'amends-field amends-plan-phrase', 'data-key': 'amends-plan-phrase-' + at },
      build('legend', {}, AJS.I18n.getText('amends.plan.review.phrase.number', at + 1)),
      fields.text(part, path + 'phrase', AJS.I18n.getText('amends.plan.review.phrase'), one.phrase, AJS.I18n.getText('amends.plan.review.phrase.hint'), { maxlength: 80 }),
      fields.select(part, path + 'fault', AJS.I18n.getText('amends.plan.review.fault'), one.fault, faults()),
      fields.text(part, path + 'why', AJS.I18n.getText('amends.plan.review.why'), one.why, '', { maxlength: 200 }),
      part.own &&
        fields.button('phrase-remove', 'phrase-remove-' + at, remove, AJS.I18n.getText('amends.panel.about', remove, one.phrase || String(at + 1)), { 'data-at': at })
    );
  }

  function draw(page, part) {
    const on = part.value.review;
    const words = on ? AJS.I18n.getText('amends.plan.review.switch-off') : AJS.I18n.getText('amends.plan.review.switch-on');
    return [
      build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.plan.review.hint')),
      fields.button('review-switch', 'review-switch', words),
      fields.box(part, 'review.review', AJS.I18n.getText('amends.plan.review.on'), on),
      fields.box(part, 'review.live', AJS.I18n.getText('amends.plan.review.live'), part.value.live),
      rules(page, part),
      part.value.phrases.map((one, at) => phrase(part, one, at)),
      fields.errorLine(part, 'review.phrases'),
      part.own && fields.button('phrase-add', 'phrase-add', AJS.I18n.getText('amends.plan.review.phrase.add'))
    ];
  }

  /** Switching on and off is saved at once; whatever else is changed waits for Save. */
  function turn(part) {
    part.own = true;
    part.value.review = !part.value.review;
    part.saveNow = true;
  }

  const ACTIONS = {
    'review-switch': turn,
    'phrase-add': (part) => part.value.phrases.push({ phrase: '', fault: 'cliche', why: '' }),
    'phrase-remove': (part, at) => part.value.phrases.splice(at, 1)
  };

  /** Takes a rule's box: what is not ticked is off. */
  function tick(part, box) {
    const id = box.getAttribute('data-rule');
    part.value.off = part.value.off.filter((one) => one !== id).concat(box.checked ? [] : [id]);
  }

  Amends.planReview = { draw: draw, actions: ACTIONS, tick: tick };
})((window.Amends = window.Amends || {}));
