/*
 * The page on which follow-ups are arranged, as it is drawn: a switch between projects, where each section is, and the sections.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.planFields;
  const parts = Amends.planParts;

  function lozenge(page, part) {
    const words = part.was
      ? AJS.I18n.getText('amends.plan.own')
      : page.project
        ? AJS.I18n.getText('amends.plan.as-all')
        : AJS.I18n.getText('amends.plan.as-shipped');
    return build('span', { class: part.was ? 'aui-lozenge aui-lozenge-current' : 'aui-lozenge' }, words);
  }

  function choice(page, part, own, words) {
    const id = fields.idOf(part.name + '-own-' + own);
    return build(
      'div',
      { class: 'amends-choice' },
      build('input', { type: 'radio', id: id, name: 'own-' + part.name, 'data-own': String(own), 'data-key': id, checked: part.own === own }),
      build('label', { for: id }, words)
    );
  }

  function whose(page, part) {
    const wide = page.project ? AJS.I18n.getText('amends.plan.as-all') : AJS.I18n.getText('amends.plan.as-shipped');
    return build(
      'fieldset',
      { class: 'amends-field', 'data-key': 'amends-plan-' + part.name + '-whose' },
      build('legend', { class: 'amends-aside' }, AJS.I18n.getText('amends.plan.whose', parts.title(part))),
      choice(page, part, false, wide),
      choice(page, part, true, AJS.I18n.getText('amends.plan.own'))
    );
  }

  function section(page, part) {
    const title = 'amends-plan-title-' + part.name;
    return build(
      'form',
      { class: 'amends-project', 'data-section': part.name, 'data-key': 'amends-plan-form-' + part.name, novalidate: true, 'aria-labelledby': title },
      build('h3', { id: title, class: 'amends-project-name', tabindex: '-1' }, parts.title(part), ' ', lozenge(page, part)),
      whose(page, part),
      build('div', { 'data-key': 'amends-plan-body-' + part.name }, parts.draw(page, part)),
      part.elsewhere && build('p', { class: 'amends-error', 'data-key': 'amends-plan-elsewhere-' + part.name }, part.elsewhere),
      build(
        'div',
        { class: 'amends-buttons', 'data-key': 'amends-plan-buttons-' + part.name },
        build(
          'button',
          {
            type: 'submit',
            class: 'aui-button aui-button-primary',
            'data-key': 'amends-plan-save-' + part.name,
            'aria-label': AJS.I18n.getText('amends.panel.about', AJS.I18n.getText('amends.admin.save'), parts.title(part))
          },
          AJS.I18n.getText('amends.admin.save')
        ),
        part.theirs &&
          build(
            'button',
            {
              type: 'button',
              class: 'aui-button',
              'data-theirs': 'true',
              'data-key': 'amends-plan-theirs-' + part.name,
              'aria-label': AJS.I18n.getText('amends.panel.about', AJS.I18n.getText('amends.plan.theirs'), parts.title(part))
            },
            AJS.I18n.getText('amends.plan.theirs')
          ),
        build('span', { class: 'amends-said', 'data-key': 'amends-plan-said-' + part.name }, part.said)
      )
    );
  }

  function switcher(page) {
    const all = build('option', { value: '' }, AJS.I18n.getText('amends.plan.all'));
    const options = page.projects.map((one) => build('option', { value: one.key }, one.name));
    return build(
      'div',
      { class: 'amends-field', 'data-key': 'amends-plan-switch' },
      build('label', { for: 'amends-plan-project' }, AJS.I18n.getText('amends.plan.for')),
      build('select', { id: 'amends-plan-project', class: 'amends-input', 'data-key': 'amends-plan-project', value: page.coming }, all, options),
      page.error && build('p', { class: 'amends-error' }, page.error)
    );
  }

  /** Where each section is, and which of them were chosen here. */
  function contents(page) {
    const item = (part) =>
      build(
        'li',
        { 'data-key': 'contents-' + part.name },
        build('a', { href: '#amends-plan-title-' + part.name, 'data-key': 'to-' + part.name }, parts.title(part)),
        part.was && [' ', lozenge(page, part)]
      );
    return (
      page.parts.length > 0 &&
      build('nav', { class: 'amends-contents', 'aria-label': AJS.I18n.getText('amends.plan.contents'), 'data-key': 'contents' }, build('ul', {}, page.parts.map(item)))
    );
  }

  function draw(page) {
    Amends.dom.show(
      page.box,
      build(
        'div',
        { class: 'amends-plan-page', 'data-key': 'page' },
        build('h2', { 'data-key': 'title' }, AJS.I18n.getText('amends.plan.heading')),
        build('p', { 'data-key': 'intro' }, AJS.I18n.getText('amends.plan.intro')),
        switcher(page),
        contents(page),
        page.parts.map((part) => section(page, part)),
        page.parts.length > 0 && Amends.planWhich.trial(page),
        page.parts.length > 0 && Amends.planWho.draw(page)
      )
    );
  }

  Amends.planView = { draw: draw };
})((window.Amends = window.Amends || {}));
