/*
 * What an apology has to do with those of other tickets: the one that stands for it, and those for which it stands.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const kinds = Amends.forms.kinds;
  const COVERING = 'covering:new';

  function ticket(issue, key) {
    return [build('a', { href: issue.href, 'data-key': key + ':' + issue.key }, issue.key), ' ', issue.summary];
  }

  /* Covered by another ticket's apology. */

  function progress(owner) {
    if (owner.of === undefined) {
      return null;
    }
    const words = AJS.I18n.getText('amends.panel.progress', owner.done, owner.of);
    return [
      build(
        'div',
        {
          class: 'amends-bar',
          role: 'progressbar',
          'aria-label': AJS.I18n.getText('amends.panel.covered.progress', owner.key),
          'aria-valuemin': 0,
          'aria-valuemax': owner.of,
          'aria-valuenow': owner.done,
          'aria-valuetext': words
        },
        build(
          'span',
          { class: 'amends-part', style: 'flex-grow:1' },
          build('span', { class: 'amends-part-done', style: 'width:' + ((100 * owner.done) / owner.of).toFixed(1) + '%' })
        )
      ),
      build(
        'p',
        { class: 'amends-line' },
        build('span', {}, words),
        owner.closed && Amends.facts.lozenge(AJS.I18n.getText('amends.panel.covered.closed'), 'success')
      ),
      owner.next && build('p', { class: 'amends-meta' }, AJS.I18n.getText('amends.panel.progress.next', owner.next))
    ];
  }

  function drawCovered(panel) {
    const owner = panel.state.owner;
    return build(
      'div',
      { class: 'amends-none', 'data-key': 'covered', 'data-owner': owner.key || '' },
      build(
        'p',
        {},
        AJS.I18n.getText('amends.panel.covered'),
        ' ',
        owner.key ? ticket(owner, 'owner') : AJS.I18n.getText('amends.panel.covered.hidden')
      ),
      progress(owner),
      build('p', { class: 'amends-meta' }, Amends.proof.who(owner)),
      build(
        'button',
        { type: 'button', class: 'aui-button', 'data-action': 'uncover', 'data-subject': 'cover', 'data-key': 'uncover' },
        AJS.I18n.getText('amends.panel.uncover')
      ),
      Amends.stages.drawAfter(panel, 'uncover')
    );
  }

  /** The way to have another ticket's apology stand for this one. */
  function drawOffer(panel) {
    return [
      Amends.forms.draw(panel, 'cover:new') || Amends.stages.link('cover', 'new', AJS.I18n.getText('amends.panel.cover')),
      Amends.stages.drawAfter(panel, 'cover:new')
    ];
  }

  function drawFreed(panel) {
    return panel.state.freed && build('p', { class: 'amends-notice', 'data-key': 'freed' }, panel.state.freed);
  }

  /** What stands above the steps. */
  function drawAbove(panel) {
    const form = Amends.forms.draw(panel, 'cover:new');
    const after = Amends.stages.drawAfter(panel, 'cover:new');
    const moved = panel.state.moved && build('p', { class: 'amends-meta', 'data-key': 'moved' }, panel.state.moved);
    const began = panel.state.began && build('p', { class: 'amends-meta', 'data-key': 'began' }, panel.state.began);
    const covering = [Amends.forms.drawDialog(panel, COVERING), Amends.stages.drawAfter(panel, COVERING)];
    const all = [began, moved, drawFreed(panel), Amends.earlier.draw(panel), form, after, covering];
    return build('div', { class: 'amends-above', 'data-key': 'above' }, all);
  }

  function drawCovers(panel) {
    const covers = panel.state.covers || { issues: [], more: 0 };
    if (covers.issues.length + covers.more === 0) {
      return null;
    }
    return Amends.facts.row(
      'covers',
      AJS.I18n.getText('amends.panel.covers'),
      build(
        'ul',
        { class: 'amends-list' },
        covers.issues.map((issue) => build('li', { 'data-key': 'covers-row:' + issue.key }, ticket(issue, 'covers')))
      ),
      covers.more > 0 && build('p', { class: 'amends-meta' }, AJS.I18n.getText('amends.panel.covers.more', covers.more))
    );
  }

  kinds.cover = {
    title: () => AJS.I18n.getText('amends.panel.cover'),
    save: () => AJS.I18n.getText('amends.panel.save'),
    fields: (panel, form) => [
      Amends.picker.field(panel, form, {
        name: 'issue',
        label: AJS.I18n.getText('amends.panel.cover.issue'),
        hint: AJS.I18n.getText('amends.panel.cover.hint')
      })
    ],
    request: (panel, form) => ({
      method: 'POST',
      path: '/cover',
      body: { issue: Amends.forms.valuesOf(panel, form).issue.toUpperCase() },
      focus: 'uncover',
      said: AJS.I18n.getText('amends.panel.saved.covered')
    })
  };

  /* Covering others, from the side of the one that stands for them. */

  function pickName(key) {
    return 'pick:' + key;
  }

  function pick(form, one) {
    const id = 'amends-covering-' + one.key;
    const why = one.why && build('p', { class: 'amends-hint', id: id + '-why' }, one.why);
    return {
      type: 'notice',
      name: pickName(one.key),
      focus: !one.why,
      node: build(
        'div',
        { class: 'amends-choice', 'data-key': 'pick-row:' + one.key, 'data-pick': one.key },
        build('input', {
          type: 'checkbox',
          id: id,
          name: pickName(one.key),
          'data-key': form.place + '/' + pickName(one.key),
          checked: form.values[pickName(one.key)] === 'yes',
          disabled: Boolean(one.why),
          'aria-describedby': one.why ? id + '-why' : null
        }),
        build('label', { for: id }, one.key, ' ', one.summary, one.reporter && build('span', { class: 'amends-meta' }, ' ', one.reporter), why)
      )
    };
  }

  kinds.covering = {
    title: () => AJS.I18n.getText('amends.panel.covering'),
    save: () => AJS.I18n.getText('amends.panel.covering.save'),
    before: (panel, form) =>
      build(
        'p',
        { class: 'amends-hint', 'data-key': 'covering-hint' },
        form.values.linked.length > 0 ? AJS.I18n.getText('amends.panel.covering.hint') : AJS.I18n.getText('amends.panel.covering.none'),
        form.values.more > 0 && [' ', AJS.I18n.getText('amends.panel.covers.more', form.values.more)]
      ),
    fields: (panel, form) => form.values.linked.map((one) => pick(form, one)),
    request: (panel, form) => ({
      method: 'POST',
      path: '/covering',
      body: { issues: form.values.linked.map((one) => one.key).filter((key) => form.values[pickName(key)] === 'yes') },
      focus: 'menu',
      said: AJS.I18n.getText('amends.panel.saved.covering')
    })
  };

  /** The linked tickets are asked for when somebody wants to cover some, and not before. */
  function covering(panel) {
    panel.view.menu = false;
    delete panel.view.notices[COVERING];
    Amends.rest.send('GET', '/issues/' + encodeURIComponent(panel.issue) + '/covering').then(
      (found) => {
        panel.view.opener = 'menu';
        Amends.forms.open(panel, COVERING, 'covering', { linked: found.linked, more: found.more });
      },
      (failure) => {
        panel.view.errors[COVERING] = failure.message;
        panel.view.focus = 'menu';
        panel.draw();
        Amends.announcer.say(failure.message);
      }
    );
    panel.draw();
  }

  function uncover(panel) {
    Amends.saving.write(panel, {
      method: 'DELETE',
      path: '/cover',
      place: 'uncover',
      said: AJS.I18n.getText('amends.panel.saved.uncovered'),
      done: (state) => {
        panel.view.focus = state.next ? 'step:' + state.next : 'menu';
      }
    });
  }

  Amends.cover = {
    ticket: ticket,
    drawAbove: drawAbove,
    drawCovered: drawCovered,
    drawCovers: drawCovers,
    drawOffer: drawOffer,
    covering: covering,
    uncover: uncover
  };
})((window.Amends = window.Amends || {}));
