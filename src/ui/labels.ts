import type { DemandLabel } from '../core/model.ts';
import { type TextKey, t } from './text.ts';

const names: Record<DemandLabel, TextKey> = {
  'platform-help': 'labelPlatformHelp',
  'hours-complaint': 'labelHoursComplaint',
  'fixed-hours': 'labelFixedHours',
  'always-on': 'labelAlwaysOn',
  'work-summary': 'labelWorkSummary',
  'mandatory-meetings': 'labelMandatoryMeetings',
  monitoring: 'labelMonitoring',
  'employment-terms': 'labelEmploymentTerms',
};

const explanations: Record<DemandLabel, TextKey> = {
  'platform-help': 'labelPlatformHelpMeans',
  'hours-complaint': 'labelHoursComplaintMeans',
  'fixed-hours': 'labelFixedHoursMeans',
  'always-on': 'labelAlwaysOnMeans',
  'work-summary': 'labelWorkSummaryMeans',
  'mandatory-meetings': 'labelMandatoryMeetingsMeans',
  monitoring: 'labelMonitoringMeans',
  'employment-terms': 'labelEmploymentTermsMeans',
};

/** What people call it. */
export function nameOfLabel(label: DemandLabel): string {
  return t(names[label]);
}

/** One line with an example of what a client writes. */
export function meaningOfLabel(label: DemandLabel): string {
  return t(explanations[label]);
}
