/**
 * Referrals: who asks a programme to take a person, by which route and on which order.
 *
 * <p>Start reading at {@link org.cobi.model.referral.Referral}.
 */
package org.cobi.model.referral;
