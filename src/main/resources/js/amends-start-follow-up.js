/*
 * The third choice: when customers are asked again, each with the days that it would be after a solution of this afternoon.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const parts = Amends.startParts;
  const words = Amends.planWords;

  const NAMES = {
    week: AJS.I18n.getText('amends.start.follow-up.week'),
    'two-days': AJS.I18n.getText('amends.start.follow-up.two-days'),
    changes: AJS.I18n.getText('amends.start.follow-up.changes')
  };

  /** The touches that count from the solution, the earliest first, with their days. */
  function afterSolution(choice) {
    return choice.touches
      .filter((touch) => touch.on && touch.anchor === 'resolution')
      .map((touch) => Object.assign({ touch: touch }, choice.preview.find((one) => one.id === touch.id)))
      .sort((one, other) => (one.at < other.at ? -1 : 1));
  }

  function day(one) {
    return build(
      'li',
      {},
      build('span', { class: 'amends-start-day' }, words.days[one.weekday] + ', ' + one.when),
      ' ',
      build('span', { class: 'amends-hint' }, words.purposes[one.touch.purpose])
    );
  }

  function option(page, choice) {
    return parts.option(
      'follow-up',
      choice.id,
      page.picks['follow-up'] === choice.id,
      [NAMES[choice.id], choice.id === 'week' && [' ', build('span', { class: 'aui-lozenge' }, AJS.I18n.getText('amends.plan.as-shipped'))]],
      build('ol', { class: 'amends-start-days' }, afterSolution(choice).map(day))
    );
  }

  /** What an admin arranged otherwise is none of the short list: it is shown, and stays until something else is chosen. */
  function arranged(page) {
    return (
      !page.told.followUp.chosen &&
      parts.option(
        'follow-up',
        'arranged',
        page.picks['follow-up'] === 'arranged',
        AJS.I18n.getText('amends.start.follow-up.arranged'),
        parts.aside('follow-up-arranged', AJS.I18n.getText('amends.start.follow-up.arranged.hint'), 'plan')
      )
    );
  }

  function draw(page) {
    const told = page.told.followUp;
    const title = AJS.I18n.getText('amends.start.follow-up');
    const picked = page.picks['follow-up'];
    const other = picked !== 'arranged' && picked !== told.chosen;
    return parts.draw(
      Object.assign(
        {
          choice: 'follow-up',
          number: 3,
          title: title,
          hint: AJS.I18n.getText('amends.start.follow-up.hint', told.choices[0].from.when),
          done: told.done,
          undo: told.undo,
          button: (!told.done || other) && AJS.I18n.getText('amends.start.follow-up.use')
        },
        page.cards['follow-up']
      ),
      parts.options('follow-up', title, [arranged(page)].concat(told.choices.map((choice) => option(page, choice)))),
      told.elsewhere.length > 0 && parts.aside('follow-up-elsewhere', AJS.I18n.getText('amends.start.elsewhere', told.elsewhere.join(', ')), 'plan')
    );
  }

  Amends.startFollowUp = { draw: draw, body: (page) => ({ cadence: page.picks['follow-up'], seen: page.told.followUp.seen }) };
})((window.Amends = window.Amends || {}));
