import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerForReading } from '../../reader/answer-for-reading';
import { frameWorld } from '../../reader/frame-world';

export default defineUnlistedScript(() => {
  const { frame } = frameWorld;
  if (frame !== undefined) frameWorld.answerRequest = answerForReading(frame.getReading, frame.follow);
});
