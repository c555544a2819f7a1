/*
 * The page of the reply review's rules, drawn from the rules themselves.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function examples(words, list) {
    return list.length > 0 && build('div', {}, build('h4', {}, words), build('ul', {}, list.map((one) => build('li', {}, build('q', {}, one)))));
  }

  /** A fault's bad examples are marked, and the good ones left alone; a part's good ones count. */
  function rule(one, fault) {
    const first = fault ? [AJS.I18n.getText('amends.review.rules.marked'), one.bad] : [AJS.I18n.getText('amends.review.rules.counts'), one.good];
    const other = fault ? [AJS.I18n.getText('amends.review.rules.left-alone'), one.good] : [AJS.I18n.getText('amends.review.rules.counts-not'), one.bad];
    return build(
      'div',
      { class: 'amends-rule' },
      build('p', {}, one.means),
      build('p', { class: 'amends-rule-why' }, one.why),
      build('div', { class: 'amends-rule-examples' }, examples(first[0], first[1]), examples(other[0], other[1]))
    );
  }

  function part(title, labels, fault) {
    return [
      build('h2', {}, title),
      labels
        .filter((label) => label.rules.length > 0)
        .map((label) => build('section', {}, build('h3', { id: label.id }, label.name), label.rules.map((one) => rule(one, fault))))
    ];
  }

  /** What the page holds, to go there at once. */
  function contents(labels) {
    return build(
      'ul',
      { class: 'amends-rules-contents' },
      labels.filter((label) => label.rules.length > 0).map((label) => build('li', {}, build('a', { href: '#' + label.id }, label.name)))
    );
  }

  function draw(box) {
    const told = JSON.parse(box.getAttribute('data-rules'));
    const absences = build('ul', {}, told.absences.map((one) => build('li', {}, one)));
    [
      build('p', {}, AJS.I18n.getText('amends.review.rules.about')),
      build(
        'nav',
        { 'aria-label': AJS.I18n.getText('amends.review.rules') },
        build('strong', {}, AJS.I18n.getText('amends.review.rules.faults')),
        contents(told.faults),
        build('strong', {}, AJS.I18n.getText('amends.review.rules.parts')),
        contents(told.parts)
      ),
      part(AJS.I18n.getText('amends.review.rules.faults'), told.faults, true),
      part(AJS.I18n.getText('amends.review.rules.parts'), told.parts, false),
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
