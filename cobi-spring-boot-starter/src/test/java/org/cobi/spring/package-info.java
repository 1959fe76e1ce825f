/** Tests of the starter; they run on Spring Boot 3.5 here and on 4 in cobi-spring-boot-4-tests. */
package org.cobi.spring;
