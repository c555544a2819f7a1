/*
 * The page after install: three choices, each saved and undone by itself. Drawn from what came with the page; each answer tells how all of
 * them stand then, wherever they were made.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const CHOICES = { projects: Amends.startProjects, method: Amends.startMethod, 'follow-up': Amends.startFollowUp };
  const CONFLICT = 409;

  const TITLES = {
    projects: AJS.I18n.getText('amends.start.projects'),
    method: AJS.I18n.getText('amends.start.method'),
    'follow-up': AJS.I18n.getText('amends.start.follow-up')
  };

  function doneOf(page) {
    return [page.told.projects.some((project) => project.on), page.told.method.done, page.told.followUp.done].filter(Boolean).length;
  }

  function draw(page) {
    Amends.dom.show(
      page.box,
      build(
        'div',
        { class: 'amends-start-page', 'data-key': 'page' },
        build('h2', { 'data-key': 'title' }, AJS.I18n.getText('amends.start.heading')),
        build('p', { 'data-key': 'intro' }, AJS.I18n.getText('amends.start.intro')),
        Amends.startEnd.elsewhere(page),
        build('p', { class: 'amends-start-progress', 'data-key': 'progress' }, AJS.I18n.getText('amends.start.progress', doneOf(page), 3)),
        Object.keys(CHOICES).map((choice) => CHOICES[choice].draw(page)),
        Amends.startEnd.draw(page)
      )
    );
  }

  /** Takes what stands now; what was picked and not chosen yet stays picked, unless somebody chose there. */
  function take(page, told) {
    const before = page.told;
    page.entries = Amends.startProjects.entries(page, told);
    page.told = told;
    if (!before || before.method.seen !== told.method.seen) {
      page.picks.method = told.method.chosen;
    }
    if (!before || before.followUp.seen !== told.followUp.seen) {
      page.picks['follow-up'] = told.followUp.chosen || 'arranged';
    }
  }

  function quiet() {
    return { busy: false, said: '', error: '' };
  }

  function begin(page, choice) {
    page.cards = { projects: quiet(), method: quiet(), 'follow-up': quiet() };
    page.cards[choice] = { busy: true, said: AJS.I18n.getText('amends.admin.saving'), error: '' };
    draw(page);
  }

  function refused(page, choice, failure) {
    const errors = failure.errors || [{ field: '', message: String(failure.message) }];
    const words = AJS.I18n.getText('amends.admin.not-saved', errors.map((one) => one.message).join(' '));
    const rest = choice === 'projects' ? Amends.startProjects.refused(page, errors) : errors;
    page.cards[choice].error = rest.map((one) => one.message).join(' ');
    return failure.status === CONFLICT ? again(page).then(() => words) : words;
  }

  /** Somebody changed it meanwhile: the page shows how it is now. */
  function again(page) {
    return Amends.rest.send('GET', '/admin/start').then(
      (told) => take(page, told),
      () => undefined
    );
  }

  /** Gives focus to what the first error is about, else to where the choice begins. */
  function turnTo(page, choice) {
    const card = page.box.querySelector('section[data-choice="' + choice + '"]');
    const wrong = card.querySelector('[data-field]:has(.amends-error) :is(input, select)');
    const button = card.querySelector('[data-action=choose], [data-action=undo]');
    (wrong || button || card.querySelector('h3')).focus();
  }

  function send(page, choice, method, path, body, done) {
    if (page.cards[choice].busy) {
      return;
    }
    begin(page, choice);
    const saidOtherwise = Amends.announcer.sayWhenSlow(page.cards[choice].said);
    Amends.rest
      .send(method, '/admin/start/' + path, body)
      .then(
        (told) => {
          take(page, told);
          page.cards[choice].said = done;
          return done;
        },
        (failure) => {
          page.cards[choice].said = '';
          return refused(page, choice, failure);
        }
      )
      .then((words) => {
        saidOtherwise();
        page.cards[choice].busy = false;
        draw(page);
        turnTo(page, choice);
        Amends.announcer.say(words);
      });
  }

  function choose(page, choice) {
    send(page, choice, 'PUT', choice, CHOICES[choice].body(page), AJS.I18n.getText('amends.start.saved'));
  }

  function undo(page, choice) {
    const told = { projects: page.told, method: page.told.method, 'follow-up': page.told.followUp }[choice];
    send(page, choice, 'POST', choice + '/undo', { id: told.undo.id }, AJS.I18n.getText('amends.start.undone', TITLES[choice]));
  }

  /** The details of a project that is on. */
  function save(page, entry) {
    if (entry.busy) {
      return;
    }
    Object.assign(entry, { busy: true, errors: [], said: AJS.I18n.getText('amends.admin.saving') });
    const saidOtherwise = Amends.announcer.sayWhenSlow(entry.said);
    draw(page);
    const key = entry.project.key;
    const now = () => page.entries.find((one) => one.project.key === key) || entry;
    Amends.rest
      .send('PUT', '/admin/projects/' + encodeURIComponent(key), Object.assign({ on: true }, Amends.startProject.body(entry)))
      .then(
        () =>
          again(page).then(() => {
            now().said = AJS.I18n.getText('amends.start.saved');
            return now().said;
          }),
        (failure) => {
          Object.assign(entry, { errors: failure.errors || [{ field: '', message: String(failure.message) }], said: '' });
          return AJS.I18n.getText('amends.admin.not-saved', entry.errors.map((one) => one.message).join(' '));
        }
      )
      .then((words) => {
        saidOtherwise();
        entry.busy = false;
        now().busy = false;
        draw(page);
        const wrong = page.box.querySelector('form[data-project="' + key + '"] [data-field]:has(.amends-error) :is(input, select)');
        wrong && wrong.focus();
        Amends.announcer.say(words);
      });
  }

  function actHere(page) {
    Amends.rest.send('PUT', '/admin/address', {}).then(
      (told) => {
        Object.assign(page.told, { elsewhere: told.elsewhere });
        page.error = '';
        draw(page);
        (page.box.querySelector('input, button') || page.box).focus();
        Amends.announcer.say(AJS.I18n.getText('amends.admin.elsewhere.acting'));
      },
      (failure) => {
        page.error = AJS.I18n.getText('amends.admin.not-saved', (failure.errors || [failure]).map((one) => one.message).join(' '));
        draw(page);
        Amends.announcer.say(page.error);
      }
    );
  }

  function entryFor(page, target) {
    const form = target.closest('form[data-project]');
    return form && page.entries.find((one) => one.project.key === form.getAttribute('data-project'));
  }

  function typed(page, target) {
    const entry = entryFor(page, target);
    if (target.id === 'amends-start-find') {
      page.find = target.value;
      draw(page);
    } else if (entry && target.type !== 'checkbox') {
      Amends.startProject.remember(entry, target);
    }
  }

  function changed(page, target) {
    const entry = entryFor(page, target);
    if (entry) {
      Amends.startProject.remember(entry, target);
      draw(page);
    } else if (target.hasAttribute('data-pick')) {
      page.picks[target.getAttribute('data-pick')] = target.value;
      draw(page);
    }
  }

  function clicked(page, target) {
    const button = target.closest('[data-action]');
    const action = button && button.getAttribute('data-action');
    const choice = button && button.getAttribute('data-choice');
    if (action === 'choose') {
      choose(page, choice);
    } else if (action === 'undo') {
      undo(page, choice);
    } else if (action === 'act-here') {
      actHere(page);
    } else if (action === 'details') {
      const entry = entryFor(page, button);
      entry.open = button.getAttribute('aria-expanded') !== 'true';
      draw(page);
    }
  }

  function submitted(page, form) {
    const entry = entryFor(page, form);
    if (entry.project.on) {
      save(page, entry);
    } else {
      entry.on = true;
      choose(page, 'projects');
    }
  }

  function listen(page) {
    page.box.addEventListener('input', (event) => typed(page, event.target));
    page.box.addEventListener('change', (event) => changed(page, event.target));
    page.box.addEventListener('click', (event) => clicked(page, event.target));
    page.box.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted(page, event.target);
    });
  }

  function start() {
    const box = document.querySelector('.amends-start');
    if (box && !box.firstElementChild) {
      const page = { box: box, find: '', error: '', picks: {}, cards: { projects: quiet(), method: quiet(), 'follow-up': quiet() } };
      take(page, JSON.parse(box.getAttribute('data-start')));
      Amends.startProjects.preselect(page);
      listen(page);
      draw(page);
    }
  }

  Amends.dom.whenReady(start);
})((window.Amends = window.Amends || {}));
