package org.cobi.model.session;

import java.util.List;

/** The well-known skill modules. */
public final class SkillModules {

  /** Orientation, commitment and the safety plan, before any skill. */
  public static final SkillModule COMMITMENT_AND_SAFETY =
      SkillModule.of("COMMITMENT_AND_SAFETY", "commitment and safety");

  /** The chain of events, triggers and behaviours that led to the offending. */
  public static final SkillModule CHAIN_ANALYSIS =
      SkillModule.of("CHAIN_ANALYSIS", "chain analysis");

  /** The first of the four skills of dialectical behaviour therapy. */
  public static final SkillModule MINDFULNESS = SkillModule.of("MINDFULNESS", "mindfulness");

  /** Getting through a crisis without making it worse. */
  public static final SkillModule DISTRESS_TOLERANCE =
      SkillModule.of("DISTRESS_TOLERANCE", "distress tolerance");

  /** Recognising and changing difficult emotions. */
  public static final SkillModule EMOTION_REGULATION =
      SkillModule.of("EMOTION_REGULATION", "emotion regulation");

  /** Asking, refusing and keeping respect between people. */
  public static final SkillModule INTERPERSONAL_EFFECTIVENESS =
      SkillModule.of("INTERPERSONAL_EFFECTIVENESS", "interpersonal effectiveness");

  /** The plan against a relapse. */
  public static final SkillModule RELAPSE_PLAN = SkillModule.of("RELAPSE_PLAN", "relapse plan");

  /** Looking back, and the ending. */
  public static final SkillModule REVIEW_AND_ENDING =
      SkillModule.of("REVIEW_AND_ENDING", "review and ending");

  /** Recognising and questioning thoughts that lead to abuse. */
  public static final SkillModule THINKING_SKILLS =
      SkillModule.of("THINKING_SKILLS", "thinking skills");

  /** What a relationship without abuse looks like, and how to live one. */
  public static final SkillModule HEALTHY_RELATIONSHIPS =
      SkillModule.of("HEALTHY_RELATIONSHIPS", "healthy relationships");

  /** The four skills that the Sussex announcement of 2021 names. */
  public static final List<SkillModule> FOUR_SKILLS =
      List.of(MINDFULNESS, DISTRESS_TOLERANCE, EMOTION_REGULATION, INTERPERSONAL_EFFECTIVENESS);

  /** All of them. */
  public static final List<SkillModule> ALL =
      List.of(
          COMMITMENT_AND_SAFETY,
          CHAIN_ANALYSIS,
          MINDFULNESS,
          DISTRESS_TOLERANCE,
          EMOTION_REGULATION,
          INTERPERSONAL_EFFECTIVENESS,
          RELAPSE_PLAN,
          REVIEW_AND_ENDING,
          THINKING_SKILLS,
          HEALTHY_RELATIONSHIPS);

  private SkillModules() {}
}
