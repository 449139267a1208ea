import type { CompetencyNames } from '../model/expected-level';
import { naming as changeLeadership } from './competencies/ocsc/administrative/change-leadership.json';
import { naming as coachingAndEmpoweringOthers } from './competencies/ocsc/administrative/coaching-and-empowering-others.json';
import { naming as leadership } from './competencies/ocsc/administrative/leadership.json';
import { naming as selfControl } from './competencies/ocsc/administrative/self-control.json';
import { naming as strategicOrientation } from './competencies/ocsc/administrative/strategic-orientation.json';
import { naming as visioning } from './competencies/ocsc/administrative/visioning.json';
import { naming as achievementMotivation } from './competencies/ocsc/core/achievement-motivation.json';
import { naming as expertise } from './competencies/ocsc/core/expertise.json';
import { naming as integrity } from './competencies/ocsc/core/integrity.json';
import { naming as serviceMind } from './competencies/ocsc/core/service-mind.json';
import { naming as teamwork } from './competencies/ocsc/core/teamwork.json';
import { naming as aestheticQuality } from './competencies/ocsc/functional/aesthetic-quality.json';
import { naming as analyticalThinking } from './competencies/ocsc/functional/analytical-thinking.json';
import { naming as caringOthers } from './competencies/ocsc/functional/caring-others.json';
import { naming as communicationAndInfluencing } from './competencies/ocsc/functional/communication-and-influencing.json';
import { naming as conceptualThinking } from './competencies/ocsc/functional/conceptual-thinking.json';
import { naming as concernForOrder } from './competencies/ocsc/functional/concern-for-order.json';
import { naming as culturalSensitivity } from './competencies/ocsc/functional/cultural-sensitivity.json';
import { naming as flexibility } from './competencies/ocsc/functional/flexibility.json';
import { naming as holdingPeopleAccountable } from './competencies/ocsc/functional/holding-people-accountable.json';
import { naming as informationSeeking } from './competencies/ocsc/functional/information-seeking.json';
import { naming as interpersonalUnderstanding } from './competencies/ocsc/functional/interpersonal-understanding.json';
import { naming as organizationalAwareness } from './competencies/ocsc/functional/organizational-awareness.json';
import { naming as organizationalCommitment } from './competencies/ocsc/functional/organizational-commitment.json';
import { naming as proactiveness } from './competencies/ocsc/functional/proactiveness.json';
import { naming as relationshipBuilding } from './competencies/ocsc/functional/relationship-building.json';
import { naming as selfConfidence } from './competencies/ocsc/functional/self-confidence.json';

/**
 * What the competencies of the OCSC dictionary (ว27 attachment 2) are called. Only `naming` is imported of each
 * file, so that the behaviours stay out of the script that every formula call loads.
 */
export const COMPETENCY_NAMES: readonly CompetencyNames[] = Object.entries({
  core: [achievementMotivation, serviceMind, expertise, integrity, teamwork],
  administrative: [
    leadership,
    visioning,
    strategicOrientation,
    changeLeadership,
    selfControl,
    coachingAndEmpoweringOthers,
  ],
  functional: [
    analyticalThinking,
    conceptualThinking,
    caringOthers,
    holdingPeopleAccountable,
    informationSeeking,
    culturalSensitivity,
    interpersonalUnderstanding,
    organizationalAwareness,
    proactiveness,
    concernForOrder,
    selfConfidence,
    flexibility,
    communicationAndInfluencing,
    aestheticQuality,
    organizationalCommitment,
    relationshipBuilding,
  ],
}).flatMap(([group, competencies]) => competencies.map((naming) => ({ ...naming, group })));
