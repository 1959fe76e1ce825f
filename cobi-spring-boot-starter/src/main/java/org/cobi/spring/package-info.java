/**
 * The SDK in a Spring Boot application, 3.5 or 4, on either Jackson.
 *
 * <p>The key idea is that an application names its programmes and injects what it needs: {@code
 * cobi.programmes=IA-2022} gives a {@link org.cobi.workflow.ProgrammeWorkflow} bean of that name,
 * and {@link org.cobi.spring.ProgrammeWorkflows} finds the right one for an episode. Controllers
 * return our values; refusals become problem details by themselves. Every bean here gives way to
 * one of the application's own.
 *
 * <p>Start reading at {@link org.cobi.spring.CobiAutoConfiguration}.
 */
package org.cobi.spring;
