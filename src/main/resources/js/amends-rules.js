/*
 * The page of the reply review's rules, drawn from the rules themselves.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function examples(words, list) {
    return list.length > 0 && [build('dt', {}, words), list.map((one) => build('dd', {}, build('q', {}, one)))];
  }

  function rule(one) {
    return build(
      'div',
      { class: 'amends-rule' },
      build('p', {}, one.means),
      build('p', { class: 'amends-rule-why' }, one.why),
      build('dl', {}, examples(AJS.I18n.getText('amends.review.rules.good'), one.good), examples(AJS.I18n.getText('amends.review.rules.bad'), one.bad))
    );
  }

  function part(title, labels) {
    return [
      build('h2', {}, title),
      labels.filter((label) => label.rules.length > 0).map((label) => build('section', {}, build('h3', {}, label.name), label.rules.map(rule)))
    ];
  }

  function draw(box) {
    const told = JSON.parse(box.getAttribute('data-rules'));
    const absences = build('ul', {}, told.absences.map((one) => build('li', {}, one)));
    [
      build('p', {}, AJS.I18n.getText('amends.review.rules.about')),
      part(AJS.I18n.getText('amends.review.rules.faults'), told.faults),
      part(AJS.I18n.getText('amends.review.rules.parts'), told.parts),
      build('h2', {}, AJS.I18n.getText('amends.review.absent')),
      build('p', {}, AJS.I18n.getText('amends.review.rules.absent')),
      absences
    ]
      .flat(3)
      .forEach((one) => box.appendChild(one));
  }

  function look() {
    document.querySelectorAll('.amends-rules:not([data-drawn])').forEach((box) => {
      box.setAttribute('data-drawn', '');
      draw(box);
    });
  }

  Amends.dom.whenReady(look);
})((window.Amends = window.Amends || {}));
