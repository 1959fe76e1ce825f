package org.cobi.json;

import static org.cobi.json.description.Field.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.json.description.Definitions;
import org.cobi.json.description.Field;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Members;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Schema;
import org.cobi.json.description.Shape;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;
import org.cobi.json.vocabulary.Plans;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.LeftOut;
import org.cobi.scheduling.plan.Plan;

/** What a plan's document says after its header. */
enum PlanContent implements Members<Plan> {
  /** The only one. */
  PLAN;

  private static final Field<Plan, List<Appointment>> APPOINTMENTS =
      required("appointments", new ListShape<>(Plans.OUR_APPOINTMENT), Plan::appointments)
          .meaning("every appointment");

  private static final Field<Plan, List<LeftOut>> LEFT_OUT =
      required("leftOut", new ListShape<>(Plans.LEFT_OUT), Plan::leftOut)
          .meaning("who has no series, and why");

  /** Says what there is; reading is left to who reads element by element. */
  private static final ObjectShape<Plan> DESCRIBED =
      new ObjectShape<>(
          "a plan",
          List.of(
              PlanHeader.CASELOAD.of(PlanHeader::of),
              PlanHeader.FIGURES.of(PlanHeader::of),
              PlanHeader.BOUNDS.of(PlanHeader::of),
              APPOINTMENTS,
              LEFT_OUT),
          values -> {
            throw new IllegalStateException("a plan is read by its reader");
          });

  @Override
  public Optional<Plan> read(JsonObject object, List<String> others, Problems problems) {
    return PlanReader.read(object, problems);
  }

  @Override
  public Optional<Plan> read(JsonValue value, Problems problems) {
    if (value instanceof JsonObject object) {
      return read(object, List.of(), problems);
    }
    problems.wrongKind(value, expected());
    return Optional.empty();
  }

  @Override
  public void write(Plan plan, JsonSink sink) {
    DESCRIBED.write(plan, sink);
  }

  @Override
  public void writeMembers(Plan plan, JsonSink sink) {
    DESCRIBED.writeMembers(plan, sink);
  }

  @Override
  public String expected() {
    return DESCRIBED.expected();
  }

  @Override
  public Stream<Shape<?>> parts() {
    return Stream.of(DESCRIBED);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return DESCRIBED.schema(definitions);
  }

  @Override
  public void describeMembers(
      Map<String, Schema> properties,
      List<String> required,
      Schema schema,
      Definitions definitions) {
    DESCRIBED.describeMembers(properties, required, schema, definitions);
  }
}
