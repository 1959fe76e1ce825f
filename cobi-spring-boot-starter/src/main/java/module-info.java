/** The SDK in a Spring Boot application, 3.5 or 4. */
@org.jspecify.annotations.NullMarked
module org.cobi.spring {
  exports org.cobi.spring;

  opens org.cobi.spring to
      spring.beans,
      spring.boot,
      spring.context,
      spring.core,
      spring.web,
      spring.webmvc;

  requires transitive org.cobi.json;
  requires org.slf4j;
  requires spring.beans;
  requires spring.boot;
  requires spring.boot.autoconfigure;
  requires spring.context;
  requires spring.core;
  requires static com.fasterxml.jackson.databind;
  requires static org.jspecify;
  requires static spring.web;
  requires static spring.webmvc;
  requires static tools.jackson.databind;
}
