/*
 * What one person may do in a project, and why: asked of the server, which asks whom every write asks.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function row(one) {
    const yes = AJS.I18n.getText('amends.may.yes');
    const no = AJS.I18n.getText('amends.may.no');
    return build(
      'li',
      { class: 'amends-right', 'data-right': one.right },
      build('strong', {}, one.label),
      ' ',
      build('span', { class: one.may ? 'aui-lozenge aui-lozenge-success' : 'aui-lozenge aui-lozenge-error' }, one.may ? yes : no),
      build('p', { class: 'amends-hint' }, one.why)
    );
  }

  function told(page) {
    const answer = page.who.answer;
    return (
      answer && [
        build('h4', { id: 'amends-who-told', 'data-key': 'amends-who-title' }, AJS.I18n.getText('amends.may.told', answer.name, answer.project)),
        build('ul', { 'aria-labelledby': 'amends-who-told', 'data-key': 'amends-who-told' }, answer.rights.map(row))
      ]
    );
  }

  function draw(page) {
    page.who = page.who || { project: '', user: '', error: '', answer: null };
    const error = page.who.error;
    return build(
      'form',
      { class: 'amends-project', 'data-who': 'true', 'data-key': 'amends-who', novalidate: true, 'aria-labelledby': 'amends-who-title' },
      build('h3', { id: 'amends-who-title', class: 'amends-project-name' }, AJS.I18n.getText('amends.may.who')),
      build(
        'div',
        { class: 'amends-row' },
        build(
          'div',
          { class: 'amends-field' },
          build('label', { for: 'amends-who-project' }, AJS.I18n.getText('amends.may.project')),
          build(
            'select',
            { id: 'amends-who-project', class: 'amends-input', 'data-key': 'amends-who-project', value: page.who.project || page.project || (page.projects[0] || {}).key },
            page.projects.map((one) => build('option', { value: one.key }, one.name))
          )
        ),
        build(
          'div',
          { class: 'amends-field' },
          build('label', { for: 'amends-who-user' }, AJS.I18n.getText('amends.may.user')),
          build(
            'input',
            Object.assign(
              {
                type: 'text',
                id: 'amends-who-user',
                class: 'amends-input',
                'data-key': 'amends-who-user',
                value: page.who.user,
                'aria-invalid': error ? 'true' : null,
                'aria-describedby': error ? 'amends-who-error' : null
              },
              Amends.pick.field('user')
            )
          ),
          error && build('p', { class: 'amends-error', id: 'amends-who-error', 'data-key': 'amends-who-error' }, error)
        )
      ),
      build('div', { class: 'amends-buttons' }, build('button', { type: 'submit', class: 'aui-button', 'data-key': 'amends-who-ask' }, AJS.I18n.getText('amends.may.ask'))),
      told(page)
    );
  }

  function ask(page, show) {
    const who = page.who;
    const form = page.box.querySelector('form[data-who]');
    who.project = form.querySelector('#amends-who-project').value;
    who.user = form.querySelector('#amends-who-user').value;
    who.error = '';
    const address = '/admin/may/' + encodeURIComponent(who.project) + '?user=' + encodeURIComponent(who.user);
    Amends.rest
      .send('GET', address)
      .then(
        (answer) => {
          who.answer = answer;
          return AJS.I18n.getText('amends.may.told', answer.name, answer.project);
        },
        (failure) => {
          who.answer = null;
          who.error = failure.message;
          return failure.message;
        }
      )
      .then((words) => {
        show(page);
        who.error && page.box.querySelector('#amends-who-user').focus();
        Amends.announcer.say(words);
      });
  }

  Amends.planWho = { draw: draw, ask: ask };
})((window.Amends = window.Amends || {}));
