/*
 * Saving: one write after the other, a tick at once, an undo for ten seconds, and a failure told where it happened.
 */
(function (Amends) {
  'use strict';

  const UNDO_MILLIS = 10000;

  function pathOf(panel, rest) {
    return '/issues/' + encodeURIComponent(panel.issue) + rest;
  }

  function allSteps(state) {
    return (state.stages || []).reduce((all, stage) => all.concat(stage.steps), []);
  }

  /** The step of that id, as it is shown: what is being saved counts as saved. */
  function step(panel, id) {
    const found = allSteps(panel.state).find((one) => one.id === id);
    return found && shown(panel, found);
  }

  function shown(panel, one) {
    const pending = panel.view.pending.filter((write) => write.steps.indexOf(one.id) >= 0).pop();
    return pending ? Object.assign({}, one, { state: pending.becomes, pending: true, by: '', when: '', proof: null }) : one;
  }

  /** Takes a state that the server told; an older one than we have is dropped. */
  function take(panel, state) {
    if (!panel.state || panel.state.kind !== state.kind || !(state.seq < panel.state.seq)) {
      panel.state = state;
      panel.toldAt = performance.now();
    }
  }

  function endUndo(panel) {
    window.clearTimeout(panel.view.undoTimer);
    panel.view.undo = null;
  }

  function offerUndo(panel, write) {
    endUndo(panel);
    if (!write.undo) {
      return;
    }
    panel.view.undo = { place: write.place, writes: write.undo };
    panel.view.undoTimer = window.setTimeout(() => {
      if (document.activeElement && document.activeElement.getAttribute('data-key') === 'undo:' + write.place) {
        panel.view.focus = keyAt(panel, write.place);
      }
      panel.view.undo = null;
      panel.draw();
    }, UNDO_MILLIS);
  }

  /** Where focus goes when what had it leaves: the step, or after "What did this do?" the next one. */
  function keyAt(panel, place) {
    return place === 'ask' ? 'step:' + panel.state.next : place;
  }

  function succeeded(panel, write, state, before) {
    take(panel, state);
    offerUndo(panel, write);
    panel.view.notices[write.place] = state.notice;
    if (write.done) {
      write.done(state);
    }
    if (document.querySelector('dialog [data-says]')) {
      // It closes now: what is said in it would not be heard to its end.
      panel.draw();
    }
    if (write.said !== false) {
      const progress = Amends.progress.inWords(panel);
      const saved = write.said || AJS.I18n.getText('amends.panel.saved');
      Amends.announcer.say([saved, progress !== before.progress && progress, state.notice].filter(Boolean).join(' '));
    }
  }

  function failed(panel, write, failure) {
    const words = AJS.I18n.getText('amends.panel.not-saved', failure.message);
    if (!write.failed) {
      panel.view.errors[write.place] = words;
    }
    Amends.announcer.say((write.failed && write.failed(failure)) || words);
  }

  function asRefused(failure) {
    return failure instanceof Amends.rest.Refused ? failure : new Amends.rest.Refused(0, [{ field: '', message: String(failure.message) }]);
  }

  /** What Jira's own part of the page shows of a state: the order, the status, and whether the follow-up's task is closed. */
  function onThePage(state) {
    return [(state.order || {}).code, (state.followUp || {}).state, state.reopens].join();
  }

  function somebodyWrites(panel) {
    return Array.from(document.querySelectorAll('textarea')).some((one) => !panel.box.contains(one) && one.value !== one.defaultValue);
  }

  /** Has Jira draw the issue anew, as its own dialogs do; not over a comment that is being written. */
  function drawPage(panel) {
    if (window.JIRA && JIRA.trigger && JIRA.Events && JIRA.Events.REFRESH_ISSUE_PAGE && !somebodyWrites(panel)) {
      JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [panel.state.issue.id]);
    }
  }

  /**
   * Saves. write = { method, path, body, place, steps?, becomes?, undo?, said?, done?(state), failed?(refused) -> words? }.
   * `steps` show as `becomes` until the answer is here. Writes of one panel follow each other. `said` is what screen readers
   * hear of it, false where another write speaks for this one.
   */
  function write(panel, one) {
    const mark = { steps: one.steps || [], becomes: one.becomes };
    panel.view.pending.push(mark);
    delete panel.view.errors[one.place];
    endUndo(panel);
    panel.draw();
    const saidOtherwise = Amends.announcer.sayWhenSlow(AJS.I18n.getText('amends.panel.saving'));
    const sent = panel.queue.then(() => Amends.rest.send(one.method, pathOf(panel, one.path), one.body));
    const settle = () => {
      saidOtherwise();
      panel.view.pending.splice(panel.view.pending.indexOf(mark), 1);
    };
    const before = { page: onThePage(panel.state), progress: Amends.progress.inWords(panel) };
    panel.queue = sent
      .then(
        (state) => {
          settle();
          succeeded(panel, one, state, before);
        },
        (failure) => {
          settle();
          failed(panel, one, asRefused(failure));
          if (!failure.status) {
            // Nobody knows whether it was saved: the panel asks, without keeping the agent.
            refresh(panel);
          }
        }
      )
      .then(() => {
        panel.draw();
        if (onThePage(panel.state) !== before.page) {
          drawPage(panel);
        }
      });
    return panel.queue;
  }

  function undo(panel) {
    const undone = panel.view.undo;
    if (!undone) {
      return;
    }
    endUndo(panel);
    const last = {
      said: AJS.I18n.getText('amends.panel.undone'),
      done: () => {
        panel.view.focus = keyAt(panel, undone.place);
      }
    };
    undone.writes.forEach((one, at) =>
      write(panel, Object.assign({ place: undone.place, said: false }, one, at === undone.writes.length - 1 && last))
    );
  }

  function ask(panel) {
    return Amends.rest.send('GET', pathOf(panel, '')).then((state) => {
      take(panel, state);
      panel.draw();
    });
  }

  /** Asks for the state again, without a word when that fails: what is shown stays true enough. */
  function refresh(panel) {
    return ask(panel).catch(() => undefined);
  }

  /** The same because the agent wants it: says how it went. */
  function refreshNow(panel) {
    delete panel.view.errors.menu;
    return ask(panel).then(
      () => Amends.announcer.say(AJS.I18n.getText('amends.panel.refreshed')),
      (failure) => {
        panel.view.errors.menu = failure.message;
        Amends.announcer.say(failure.message);
        panel.draw();
      }
    );
  }

  Amends.saving = {
    write: write,
    undo: undo,
    refresh: refresh,
    refreshNow: refreshNow,
    take: take,
    step: step,
    shown: shown,
    allSteps: allSteps
  };
})((window.Amends = window.Amends || {}));
