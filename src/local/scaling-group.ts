/** The tag by which an instance says which Auto Scaling group it belongs to. Only Auto Scaling can set it. */
export const groupTag = 'aws:autoscaling:groupName';

/** The timer by which a group looks at its instances: set by itself, and by EC2 when one of them changes its state. */
export const lookTimer = 'autoscaling.look';
