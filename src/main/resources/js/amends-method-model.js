/*
 * The working copy of a method: the document as it is kept, where each stage and step has also a `key` by which the page knows it
 * while it moves, and `fresh` while nobody has saved it. Ids are made once, from the first text or typed, and never from later ones.
 */
(function (Amends) {
  'use strict';

  const STEP_TEXTS = ['label', 'question', 'why', 'good', 'bad'];
  /** Short enough for the ids of all steps to fit into what is kept of them. */
  const LONGEST_ID = 26;
  let count = 0;

  function copied(value) {
    return JSON.parse(JSON.stringify(value));
  }

  function key() {
    count += 1;
    return 'm' + count;
  }

  function keyed(one, fresh) {
    return Object.assign({}, one, { key: key(), fresh: fresh });
  }

  /** A working copy of a document; fresh when its ids may still be typed over. */
  function workOn(document, fresh) {
    const doc = copied(document);
    doc.name = doc.name || {};
    doc.touches = (doc.touches || []).map((touch) => keyed(touch, fresh));
    doc.stages = (doc.stages || []).map((stage) =>
      Object.assign(keyed(stage, fresh), { steps: (stage.steps || []).map((step) => keyed(step, fresh)) })
    );
    return doc;
  }

  function texts(map) {
    const said = {};
    Object.keys(map || {}).forEach((language) => {
      if (String(map[language]).trim()) {
        said[language] = map[language];
      }
    });
    return said;
  }

  function put(sent, name, map) {
    const said = texts(map);
    if (Object.keys(said).length > 0) {
      sent[name] = said;
    } else {
      delete sent[name];
    }
  }

  function plain(one) {
    const sent = copied(one);
    delete sent.key;
    delete sent.fresh;
    return sent;
  }

  function stepBody(step) {
    const sent = plain(step);
    STEP_TEXTS.forEach((name) => put(sent, name, step[name]));
    return sent;
  }

  function stageBody(stage) {
    const sent = plain(stage);
    put(sent, 'title', stage.title);
    sent.steps = stage.steps.map(stepBody);
    return sent;
  }

  /** As it is sent and kept: without what the page added for itself, and without texts that are empty. */
  function body(doc) {
    const sent = copied(doc);
    put(sent, 'name', doc.name);
    sent.stages = doc.stages.map(stageBody);
    sent.touches = doc.touches.map(plain);
    return sent;
  }

  function steps(doc) {
    return doc.stages.reduce((all, stage) => all.concat(stage.steps), []);
  }

  function freshStep() {
    return keyed({ id: '', required: true, evidence: 'said', waivable: true }, true);
  }

  function freshStage() {
    return Object.assign(keyed({ id: '' }, true), { title: {}, steps: [freshStep()] });
  }

  /** A week later, as the project's own ask; its id says what for, as long as nobody types another. */
  function freshTouch(doc) {
    return keyed({ id: touchId('ask', doc.touches), days: 7, purpose: 'ask' }, true);
  }

  /** Never one of those that the project's own have: a method's would go by their names. */
  function touchId(purpose, touches) {
    return idFrom(purpose + '-later', touches.map((touch) => touch.id), 'touch');
  }

  /** What a fresh one is for was changed: an id that was made goes along. */
  function repurpose(doc, touch, purpose) {
    const made = new RegExp('^' + touch.purpose + '-later(-\\d+)?$');
    if (touch.fresh && made.test(touch.id)) {
      touch.id = touchId(purpose, doc.touches.filter((one) => one !== touch));
    }
    touch.purpose = purpose;
  }

  /** Lower-case words joined by hyphens, which none of `taken` has. */
  function idFrom(text, taken, otherwise) {
    const spelled = String(text).toLowerCase().replace(/ß/g, 'ss').replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
    const words = spelled.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+/, '');
    const base = words.slice(0, LONGEST_ID - 3).replace(/-+$/, '') || otherwise;
    let id = base;
    for (let number = 2; taken.indexOf(id) >= 0; number += 1) {
      id = base + '-' + number;
    }
    return id;
  }

  function firstText(map) {
    return Object.keys(texts(map)).map((language) => map[language])[0] || '';
  }

  /** Gives an id to each stage and step that has none yet and has a text now. */
  function giveIds(doc) {
    doc.stages.filter((stage) => !stage.id && firstText(stage.title)).forEach((stage) => {
      stage.id = idFrom(firstText(stage.title), doc.stages.map((one) => one.id), 'stage');
    });
    steps(doc).filter((step) => !step.id && firstText(step.label)).forEach((step) => {
      step.id = idFrom(firstText(step.label), steps(doc).map((one) => one.id), 'step');
    });
  }

  /** An id for everything, also for what says nothing yet: two sides can only be put together by ids. */
  function nameAll(doc) {
    giveIds(doc);
    doc.stages.filter((stage) => !stage.id).forEach((stage) => {
      stage.id = idFrom('', doc.stages.map((one) => one.id), 'stage');
    });
    steps(doc).filter((step) => !step.id).forEach((step) => {
      step.id = idFrom('', steps(doc).map((one) => one.id), 'step');
    });
  }

  /**
   * The place of a step or stage in the document: { stage, step } by number, without `step` for a stage; of a touch { touch }; null
   * when it is gone.
   */
  function placeOf(doc, wanted) {
    const touch = doc.touches.findIndex((one) => one.key === wanted);
    if (touch >= 0) {
      return { touch: touch };
    }
    for (let stage = 0; stage < doc.stages.length; stage += 1) {
      if (doc.stages[stage].key === wanted) {
        return { stage: stage };
      }
      const step = doc.stages[stage].steps.findIndex((one) => one.key === wanted);
      if (step >= 0) {
        return { stage: stage, step: step };
      }
    }
    return null;
  }

  function take(list, at) {
    return list.splice(at, 1)[0];
  }

  /** Moves a stage or a step to a place; a step may come into another stage. The place is the one it has afterwards. */
  function moveTo(doc, wanted, stage, step) {
    const from = placeOf(doc, wanted);
    if (from && from.step === undefined) {
      doc.stages.splice(stage, 0, take(doc.stages, from.stage));
    } else if (from) {
      const moved = take(doc.stages[from.stage].steps, from.step);
      doc.stages[stage].steps.splice(step, 0, moved);
    }
  }

  function moveTouch(doc, from, to) {
    const there = Boolean(doc.touches[to]);
    if (there) {
      doc.touches.splice(to, 0, take(doc.touches, from));
    }
    return there;
  }

  /** One up (-1) or down (1): beyond the end of its stage a step comes into the next. Says whether it moved. */
  function move(doc, wanted, by) {
    const at = placeOf(doc, wanted);
    if (!at) {
      return false;
    }
    if (at.touch !== undefined) {
      return moveTouch(doc, at.touch, at.touch + by);
    }
    const inStage = at.step !== undefined && doc.stages[at.stage].steps[at.step + by];
    const next = doc.stages[at.stage + by];
    if (inStage) {
      moveTo(doc, wanted, at.stage, at.step + by);
    } else if (next && at.step === undefined) {
      moveTo(doc, wanted, at.stage + by);
    } else if (next) {
      moveTo(doc, wanted, at.stage + by, by < 0 ? next.steps.length : 0);
    }
    return Boolean(inStage || next);
  }

  function remove(doc, wanted) {
    const at = placeOf(doc, wanted);
    if (at.touch !== undefined) {
      take(doc.touches, at.touch);
      return;
    }
    take(at.step === undefined ? doc.stages : doc.stages[at.stage].steps, at.step === undefined ? at.stage : at.step);
  }

  /** All languages in which the document says something. */
  function languages(doc) {
    const maps = [doc.name].concat(
      doc.stages.map((stage) => stage.title),
      ...steps(doc).map((step) => STEP_TEXTS.map((name) => step[name]))
    );
    const found = maps.reduce((all, map) => all.concat(Object.keys(texts(map))), []);
    return found.filter((one, at) => found.indexOf(one) === at);
  }

  /** What a path by ids such as `steps.say-back.question` or `stages.listen.title` names; null when it is no such path. */
  function byIds(doc, path) {
    const found = /^(stages|steps)\.([a-z0-9-]+)\.([a-z]+)/i.exec(path);
    const stage = found && doc.stages.find((one) => (found[1] === 'stages' ? one.id === found[2] : one.steps.some((step) => step.id === found[2])));
    const step = stage && found[1] === 'steps' ? stage.steps.find((one) => one.id === found[2]) : null;
    return stage ? { holder: step || stage, stage: stage, step: step, name: found[3] } : null;
  }

  /** What a path such as `stages[1].steps[0].question` names, or one by ids: the holder of the value, its stage and step, and its name there. */
  function at(doc, path) {
    return byIds(doc, path) || byPlaces(doc, path);
  }

  function byPlaces(doc, path) {
    const inTouch = /^touches\[(\d+)\]\.?([a-z]*)/i.exec(path);
    if (inTouch) {
      const touch = doc.touches[Number(inTouch[1])];
      return { holder: touch || doc, stage: null, step: null, touch: touch || null, name: inTouch[2] };
    }
    const found = /^(?:stages\[(\d+)\](?:\.steps\[(\d+)\])?\.?)?([a-z]*)/i.exec(path);
    const stage = found[1] === undefined ? null : doc.stages[Number(found[1])];
    const step = stage && found[2] !== undefined ? stage.steps[Number(found[2])] : null;
    return { holder: step || stage || doc, stage: stage, step: step, name: found[3] };
  }

  Amends.methodModel = {
    STEP_TEXTS: STEP_TEXTS,
    workOn: workOn,
    body: body,
    steps: steps,
    freshStep: freshStep,
    freshStage: freshStage,
    freshTouch: freshTouch,
    repurpose: repurpose,
    idFrom: idFrom,
    giveIds: giveIds,
    nameAll: nameAll,
    placeOf: placeOf,
    moveTo: moveTo,
    move: move,
    remove: remove,
    languages: languages,
    at: at
  };
})((window.Amends = window.Amends || {}));
